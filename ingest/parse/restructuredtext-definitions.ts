import { referenceName } from './restructuredtext-words.ts';
import type { Definitions, Substitution } from './restructuredtext-words.ts';

const TARGET = /^\s*\.\. _(?:`([^`]+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:[ \t]+(.*))?$/u;
const ANONYMOUS = /^\s*(?:__|\.\. __:)[ \t]+(\S.*)$/u;
const SUBSTITUTION = /^\s*\.\. \|([^|]+)\|[ \t]+([\w-]+)::[ \t]*(.*)$/u;
const OPTION = /^\s+:([\w-]{1,40}):[ \t]*(.*)$/u;

function substitutionOf(
  name: string,
  directive: string,
  argument: string,
  options: ReadonlyMap<string, string>,
): Substitution | null {
  if (directive === 'image') {
    return {
      kind: 'image',
      src: argument,
      alt: options.get('alt') ?? name,
      target: options.get('target') ?? null,
    };
  }
  return directive === 'replace' ? { kind: 'text', text: argument } : null;
}

/** The named targets, anonymous targets and substitutions of a document, wherever they stand in it. */
export function readDefinitions(lines: readonly string[]): Definitions {
  const definitions: Definitions = { targets: new Map(), substitutions: new Map(), anonymous: [] };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (!line.includes('.. ') && !line.includes('__')) continue;
    const anonymous = ANONYMOUS.exec(line);
    if (anonymous !== null) {
      definitions.anonymous.push(anonymous[1] ?? '');
      continue;
    }
    const substitution = SUBSTITUTION.exec(line);
    if (substitution !== null) {
      const options = new Map<string, string>();
      for (let k = i + 1; k < lines.length; k += 1) {
        const option = OPTION.exec(lines[k] ?? '');
        if (option === null) break;
        options.set(option[1] ?? '', option[2] ?? '');
      }
      const meaning = substitutionOf(
        (substitution[1] ?? '').trim(),
        substitution[2] ?? '',
        (substitution[3] ?? '').trim(),
        options,
      );
      if (meaning !== null) definitions.substitutions.set(referenceName(substitution[1] ?? ''), meaning);
      continue;
    }
    const target = TARGET.exec(line);
    if (target === null) continue;
    let address = (target[3] ?? '').trim();
    const next = lines[i + 1] ?? '';
    // An address may stand on the next line, indented; a target without one marks a place in the text.
    if (address === '' && /^\s+\S+$/u.test(next) && next.includes('://')) address = next.trim();
    if (address !== '')
      definitions.targets.set(referenceName((target[1] ?? target[2] ?? '').replaceAll('\\', '')), address);
  }
  return definitions;
}
