import { nothingRead } from './formats.ts';
import type { FormatParser } from './formats.ts';
import { isRecord, readYaml } from './front-matter.ts';

/** A YAML file: facts, as metadata, and nothing else. A list is found under `items`. */
export const yaml: FormatParser = {
  format: 'yaml',
  parse(input, reporter) {
    const { value, problem } = readYaml(input.text);
    if (problem !== null) {
      reporter.report('error', 'not-yaml', `The file is not YAML: ${problem.message}`, problem.line);
      return nothingRead('unreadable', reporter);
    }
    const metadata = isRecord(value) ? value : Array.isArray(value) ? { items: value } : {};
    const title = metadata['title'];
    return { ...nothingRead('yaml', reporter), metadata, title: typeof title === 'string' ? title : null };
  },
};
