/** One step of the file's format. Steps are never edited once released; a new one is added at the end. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
