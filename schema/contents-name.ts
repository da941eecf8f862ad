/** Headings of tables of contents, in the languages lists are mostly written in. */
const CONTENTS =
  /^(?:table of contents?|contents?|toc|index|目录|目錄|目次|목차|índice|sommaire|table des matières|inhalt|inhaltsverzeichnis|содержание|оглавление|sumário|içindekiler)$/iu;

/** Whether a heading is called as tables of contents are. */
export function isContentsName(name: string): boolean {
  return CONTENTS.test(name);
}
