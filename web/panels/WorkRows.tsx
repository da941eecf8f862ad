import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RankedRow, RankedRows } from '../client/shapes.ts';
import { useGradual } from '../app/after-paint.ts';
import { ROWS } from '../app/first-questions.ts';
import { clip, siteOf } from '../state/text.ts';
import { warningsOf } from '../state/standing.ts';
import { count, whyBeside } from '../words.ts';
import { Quotes } from './Evidence.tsx';
import { EntityLink, OutLink } from './Links.tsx';
import { useMoreWorks } from './use-more-works.ts';

function WorkLine({ row, terms }: { row: RankedRow; terms: readonly string[] }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { node, evidence, sentence } = row;
  const facts = [
    ...node.organizations.slice(0, 3).map(({ title }) => title),
    ...(node.year === null ? [] : [String(node.year)]),
    ...(node.form === null ? [] : [node.form]),
  ];
  const site = siteOf(node.url);
  const why = whyBeside(sentence, node.year);
  const warnings = warningsOf(node.marks);
  return (
    <li class="work">
      <EntityLink id={node.id} kind={node.kind} title={node.title} class="work-title" />
      <p class="meta">
        <bdi>{clip(facts.join(' · '), 200)}</bdi>
        {site !== '' && (
          <>
            {facts.length > 0 && ' · '}
            <OutLink href={node.url} class="out">
              {site} ↗
            </OutLink>
          </>
        )}
      </p>
      {warnings.length > 0 && <p class="warning meta">Called {warnings.join(', ')} by a list</p>}
      {why !== '' && <p class="why">{why}</p>}
      {evidence.nodes.length > 0 && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          data-test="evidence"
        >
          {isOpen ? 'Hide where it says so' : 'Where it says so'}
        </button>
      )}
      {isOpen && <Quotes list={evidence} terms={terms} />}
    </li>
  );
}

/** Rows drawn at once: more than fit beside the map. */
const AT_ONCE = 8;

export interface WorksProps {
  /** The entity whose works they are, and which of them. */
  readonly id: string;
  readonly field: 'resources' | 'caseStudies';
  readonly first: RankedRows;
  readonly terms: readonly string[];
}

/** Rows of works, and a button for the next ones: `Show 20 more of 143`. */
export function Works({ id, field, first, terms }: WorksProps): JSX.Element {
  const more = useMoreWorks(id, field);
  const [rows, setRows] = useState(first);
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => setRows(first), [first]);
  const limit = useGradual(`${id} ${field}`, rows.edges.length, AT_ONCE);
  const left = rows.total - rows.edges.length;
  return (
    <>
      <ul class="works">
        {rows.edges.slice(0, limit).map((row) => (
          <WorkLine key={row.node.id} row={row} terms={terms} />
        ))}
      </ul>
      {left > 0 && limit === rows.edges.length && (
        <button
          type="button"
          class="more"
          disabled={isWaiting}
          onClick={() => {
            setWaiting(true);
            more(rows.pageInfo.endCursor)
              .then((next) => {
                if (next === null) return;
                const known = new Set(rows.edges.map(({ node }) => node.id));
                const fresh = next.edges.filter(({ node }) => !known.has(node.id));
                setRows({ ...next, edges: [...rows.edges, ...fresh] });
              })
              .catch(() => undefined)
              .finally(() => setWaiting(false));
          }}
        >
          {isWaiting ? 'Reading …' : `Show ${Math.min(ROWS, left)} more of ${count(rows.total)}`}
        </button>
      )}
    </>
  );
}
