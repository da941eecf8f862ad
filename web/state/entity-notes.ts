import type { Readable } from '../client/page-answer.ts';
import type { RankedRow } from '../client/shapes.ts';
import { KINDS } from '../kinds.ts';
import { placeOf } from './cases.ts';
import { groupConnected } from './connected.ts';
import { coverageWords } from './coverage.ts';
import { notesOf } from './notes.ts';
import { markdownText as text } from './take-along.ts';
import { safeAddress } from './text.ts';

function workLine({ node, evidence, sentence }: RankedRow): string {
  const address = safeAddress(node.url);
  const title =
    address === null ? text(node.title) : `[${text(node.title)}](<${address.replaceAll('>', '%3E')}>)`;
  const facts = [...node.organizations.map(({ title: name }) => name), node.year ?? '', node.form ?? '']
    .filter((fact) => fact !== '')
    .map((fact) => text(String(fact)));
  const [first] = evidence.nodes;
  const where = first === undefined ? '' : ` (${text(first.source.title)}, ${text(placeOf(first))})`;
  return `- ${title}${facts.length === 0 ? '' : `, ${facts.join(', ')}`}: ${text(sentence)}${where}`;
}

/** A page as notes: what it is, what to read and why, what it is connected to, each with its place. */
export function entityAsMarkdown(entity: Readable, lastRead: string | null, address: string): string {
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
  return [
    `# ${text(entity.title)}`,
    '',
    `${KINDS[entity.kind].one} · <${address}>`,
    ...(entity.description === null ? [] : ['', text(entity.description)]),
    ...(entity.coverage === undefined ? [] : ['', `_${coverageWords(entity.coverage, lastRead)}_`]),
    ...section('Read first', (entity.resources?.edges ?? []).map(workLine)),
    ...section('Case studies', (entity.caseStudies?.edges ?? []).map(workLine)),
    ...groupConnected(entity.id, entity.connected.edges).flatMap(({ heading, edges }) =>
      section(
        heading,
        edges.map(({ other }) => `- ${text(other.title)}`),
      ),
    ),
    ...notesOf(entity).flatMap(({ heading, lines }) =>
      section(
        heading,
        lines.map((line) => `- ${text(line)}`),
      ),
    ),
    '',
  ].join('\n');
}
