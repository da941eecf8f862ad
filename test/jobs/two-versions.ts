/** Path → text. */
export type Files = Readonly<Record<string, string>>;

const entries = (name: string, from: number, to: number, words: string): string =>
  Array.from({ length: to - from }, (_, index) => entry(`${name}-${from + index}`, words)).join('');

const entry = (name: string, words: string): string =>
  `- [${name}](https://example.com/${name}) - ${words}\n`;

/**
 * A list in two versions between which entries come, go, move and change, and one document is renamed.
 * @param mark before the names of its papers, so that lists differ in these and share the rest
 */
export function twoVersions(mark = ''): { readonly old: Files; readonly new: Files } {
  const paper = `${mark}paper`;
  return {
    old: {
      'README.md': `# List\n\n## Papers\n\n${entries(paper, 0, 30, 'as it was')}\n## Talks\n\n${entries('talk', 0, 10, 'a talk')}`,
      'docs/tools.md': `# Tools\n\n${entries('tool', 0, 20, 'a tool')}`,
      'docs/gone.md': `# Gone\n\n${entries('gone', 0, 5, 'soon gone')}`,
    },
    new: {
      'README.md': `# List\n\n## Papers\n\n${entries(paper, 5, 35, 'as it is')}${entry('talk-3', 'a talk')}\n## Talks\n\n${entries('talk', 4, 10, 'a talk')}`,
      'docs/software.md': `# Tools\n\n${entries('tool', 0, 22, 'a tool')}`,
    },
  };
}
