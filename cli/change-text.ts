import type { ChangeKind } from '../schema/index.ts';
import type { ShownChange, ShownField } from '../api/changes/shown.ts';
import { bold, dim, safe } from './output.ts';

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  edited: '~',
  moved: '→',
  removed: '−',
  renamed: '»',
};

function difference({ name, before, after }: ShownField): string {
  const [from, to] = [before, after].map((text) => (text === null ? dim('nothing') : safe(text)));
  return `${dim(name)}  ${from ?? ''} ${dim('→')} ${to ?? ''}`;
}

/** `README.md:12 → README.md:14`, or the one place there is. */
function places({ change }: ShownChange): string {
  const now = `${change.path}:${change.line}`;
  const { was } = change;
  if (was === null || change.kind === 'removed') return safe(now);
  return `${safe(`${was.path}:${was.line}`)} → ${safe(now)}`;
}

/** One change for a person, in a few lines: what it is, every difference, both places. */
export function changeLines(shown: ShownChange): readonly string[] {
  const { change, fields, address, formerAddress } = shown;
  const head = `${SIGNS[change.kind]} ${bold(safe(change.title))} ${dim(`${change.kind} · ${places(shown)}`)}`;
  if (change.kind !== 'added' && change.kind !== 'removed') {
    return [head, ...fields.map((field) => `    ${difference(field)}`)];
  }
  const said = ['section', 'by', 'year', 'form'].map((name) => {
    const field = fields.find((each) => each.name === name);
    return field?.after ?? field?.before ?? null;
  });
  const facts = said.filter((text) => text !== null).map(safe);
  const link = address ?? formerAddress;
  return [head, ...(link === null ? [] : [`    ${safe(link)}`]), `    ${dim(facts.join(' · '))}`];
}
