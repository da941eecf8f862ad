/**
 * Texts that make careless parsers slow or deep, by format. Each takes a size; the work of reading it must grow
 * no faster than that.
 */
const repeat =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(size);

export const HOSTILE: Readonly<Record<string, Readonly<Record<string, (size: number) => string>>>> = {
  'list.md': {
    'open brackets': repeat('['),
    'open images': repeat('!['),
    'links that never end': repeat('[a]('),
    'links in links': (size) => `${'[a](b'.repeat(size)}${')'.repeat(size)}`,
    'tags that never end': repeat('<a b="'),
    'open tags': repeat('<b>'),
    'stars and underscores': repeat('*a _b'),
    'runs of backticks': (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => '`'.repeat(i)).join('a'),
    'quotations in quotations': repeat('>'),
    'lists in lists': repeat('- '),
    'comments that never end': repeat('<!-- a\n'),
    entities: repeat('&a'),
    'addresses that begin': repeat('http://'),
    'addresses with brackets': repeat('https://a.b/('),
    'www and again': repeat('www.'),
    'formulas that never end': repeat('$a '),
    'details in details': repeat('<details>\n\n'),
    'details and headings': (size) =>
      `${'<details><summary>a</summary>\n\n'.repeat(size)}${'# x\n\n'.repeat(size)}`,
    'crooked rows': (size) => `|a|b|\n|-|-|\n${'|[x|y](z) `a|b` |c|d\n'.repeat(size)}`,
    'one crooked row': (size) => `|a|b|\n|-|-|\n|${'`|['.repeat(size)}\n`,
    'lists of tags': repeat('<ul><li>'),
    'cells of tags': (size) => `<table><tr>${'<td>x'.repeat(size)}`,
    'tables of tags': repeat('<table><tr><td>'),
    'line breaks': repeat('a<br>'),
    references: repeat('[1] foo https://a.b/.\n'),
    'lines with links': repeat('[a](b)\n'),
    'a heading of colons': (size) => `# ${':a'.repeat(size)}`,
    'a heading of emoji': (size) => `# ${'😀'.repeat(size)}`,
    'front matter': (size) => `---\n${'a: b\n'.repeat(size)}---\n`,
    spaces: (size) => `a${' '.repeat(size)}b`,
  },
  'list.rst': {
    backticks: repeat('`a'),
    literals: repeat('``a'),
    stars: repeat('**a'),
    bars: repeat('|a'),
    underscores: repeat('a_'),
    bullets: repeat('* a\n'),
    adornments: repeat('===\n'),
    'a drawn table': (size) => `+--+--+\n${'|a |b |\n'.repeat(size)}`,
    borders: repeat('==  ==\n'),
    directives: repeat('.. a::\n'),
    terms: repeat('a\n  b\n'),
    'a target of colons': (size) => `.. _${'a:'.repeat(size)}`,
  },
  'page.html': {
    attributes: (size) => `<a ${'x=y '.repeat(size)}>`,
    code: repeat('<code>'),
    links: repeat('<a href="b">'),
    comments: repeat('<!--'),
  },
  'list.csv': { 'quotation marks': repeat('"'), commas: repeat(',') },
  'list.txt': { spaces: repeat(' '), bullets: repeat('- a\n') },
  'book.ipynb': {
    'open arrays': repeat('['),
    backslashes: (size) =>
      JSON.stringify({ cells: [{ cell_type: 'markdown', source: ['\\'.repeat(size)] }] }),
    'quotation marks': (size) =>
      JSON.stringify({ cells: [{ cell_type: 'code', outputs: ['"'.repeat(size)] }] }),
  },
};
