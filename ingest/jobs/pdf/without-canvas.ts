/**
 * pdf.js asks for a canvas when it is loaded, also where nothing is drawn. Reading text needs none, so empty stand-ins
 * spare a native package of 30 MB. To be imported before `pdf-parse`.
 */
function Undrawn(): void {}

// Constructed once when pdf.js loads, never used.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) Reflect.set(globalThis, name, Undrawn);
