import { parseDocument } from 'yaml';

/** What a YAML text says, or the first thing that is wrong with it, with its line. */
export type YamlAnswer =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: null; readonly problem: { readonly line: number; readonly message: string } };

/** Reads a YAML text of one document, such as a configuration file. */
export function readYaml(text: string): YamlAnswer {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { value: null, problem: { line, message: error.message } };
  }
  return { value: document.toJS({ maxAliasCount: 0 }) as unknown, problem: null };
}
