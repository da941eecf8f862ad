/** An element of a document that is well-formed; texts and attributes with their entities resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly below it. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const NAME = '[A-Za-z_:][\\w:.-]*';
const TOKEN = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^<"]*")*)\\s*(/?)>|</(${NAME})\\s*>|([^<]+)`, 'gy');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function resolved(text: string): string {
  return text.replace(ENTITY, (all: string, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? '';
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    throw new Error(`A bare ampersand: ${text.slice(0, 80)} ${all}`);
  });
}

/** Reads XML without comments, CDATA and doctype; throws where it is not well-formed (XML 1.0). */
export function parseXml(document: string): XmlElement {
  if (NO_CHARACTER.test(document)) throw new Error('A character that XML does not have.');
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/.exec(document)?.[0];
  if (declaration === undefined) throw new Error('No XML declaration.');
  const body = document.slice(declaration.length);
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < body.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(body);
    const parent = path.at(-1);
    if (token === null || parent === undefined) throw new Error(`No markup at ${body.slice(at, at + 80)}`);
    const [, opened, attributes = '', isEmpty, closed, text] = token;
    if (opened !== undefined) {
      const element: Open = { name: opened, attributes: {}, children: [], text: '' };
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
        if (name in element.attributes) throw new Error(`${name} twice in ${opened}.`);
        element.attributes[name] = resolved(value);
      }
      parent.children.push(element);
      if (isEmpty === '') path.push(element);
    } else if (closed !== undefined) {
      if (parent.name !== closed) throw new Error(`${closed} closes ${parent.name}.`);
      path.pop();
    } else parent.text += resolved(text ?? '');
  }
  const [element, ...others] = root.children;
  if (path.length !== 1 || !element || others.length > 0 || root.text.trim() !== '') {
    throw new Error('Not one element.');
  }
  return element;
}

/** The children of an element with a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
