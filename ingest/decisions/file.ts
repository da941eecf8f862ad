import { stringify } from 'yaml';
import { compareCodePoints, subjectOf, type Decision } from '../../schema/index.ts';

const HEAD = `# Decisions over what was read, sorted by what they are about; a file to version and share.
# Written by "cairn decisions export", read by "cairn decisions import".
`;

/** What a decision says, in the order of the file; the id follows from it. */
function fieldsOf(decision: Decision): Readonly<Record<string, unknown>> {
  const { by, date, reason } = decision;
  const word = { by, date, reason };
  switch (decision.kind) {
    case 'alias': {
      const { fromAddress, toAddress, sign } = decision;
      return {
        kind: 'alias',
        from: fromAddress ?? decision.from,
        to: toAddress ?? decision.to,
        ...(sign === null ? {} : { sign }),
        ...word,
      };
    }
    case 'merge':
      return { kind: 'merge', from: decision.from, to: decision.to, ...word };
    case 'reject': {
      const { type, from, to, role } = decision.relation;
      return { kind: 'reject', relation: type, from, to, ...(role === '' ? {} : { role }), ...word };
    }
    case 'promote':
      return { kind: 'promote', entity: decision.entity, title: decision.title, ...word };
  }
}

/** `decisions.yaml`: the same decisions give the same bytes, whatever order they come in. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const sorted = [...decisions].sort((left, right) => compareCodePoints(subjectOf(left), subjectOf(right)));
  return HEAD + stringify({ decisions: sorted.map(fieldsOf) }, { lineWidth: 0 });
}
