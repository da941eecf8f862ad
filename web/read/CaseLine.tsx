import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Quote } from '../panels/Evidence.tsx';
import { EntityLink } from '../panels/Links.tsx';
import { type CaseRow, NOT_SAID, saidOf } from '../state/cases.ts';
import { clip } from '../state/text.ts';
import { whyBeside } from '../words.ts';

/** Which columns a table of case studies has beside the usual ones. */
export interface CaseColumns {
  /** False where all rows are of one organization. */
  readonly organization: boolean;
  readonly topics: 'Patterns' | 'Problems';
}

function Unsaid({ what }: { readonly what: string }): JSX.Element {
  return (
    <span class="unsaid" data-what={what}>
      {NOT_SAID}
    </span>
  );
}

/** What the source says in a line or two, and the place where it does. */
function Says({ row, terms }: { readonly row: CaseRow; readonly terms: readonly string[] }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { evidence } = row;
  const said = saidOf(row);
  return (
    <>
      {said !== null && <p class="case-words">{isOpen ? clip(said, 900) : clip(said, 150)}</p>}
      {said === null && evidence?.quote !== null && <p class="unsaid">nothing beyond its name</p>}
      {evidence !== null && (
        <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Where it says so'}
          <span class="hidden">: {clip(row.title, 60)}</span>
        </button>
      )}
      {isOpen && evidence !== null && <Quote evidence={evidence} terms={terms} />}
    </>
  );
}

export interface CaseLineProps {
  readonly row: CaseRow;
  readonly terms: readonly string[];
  readonly columns: CaseColumns;
}

/** A row: who, when, in which form, its name and why it is here, its topics, what the source says. */
export function CaseLine({ row, terms, columns }: CaseLineProps): JSX.Element {
  const why = whyBeside(row.sentence, row.year);
  return (
    <tr>
      {columns.organization && (
        <td class="case-organization">
          {row.organizations.length === 0 ? (
            <Unsaid what="organization" />
          ) : (
            row.organizations
              .slice(0, 3)
              .map((org) => <EntityLink key={org.id} kind="Organization" {...org} />)
          )}
        </td>
      )}
      <td class="case-year tabular">{row.year ?? <Unsaid what="year" />}</td>
      <td class="case-form">{row.form ?? <Unsaid what="form" />}</td>
      <th scope="row">
        <EntityLink id={row.id} kind={row.kind} title={row.title} />
        {/* Why one of an organization's own accounts ranks before another says little. */}
        {columns.organization && why !== '' && <p class="why">{why}</p>}
      </th>
      <td class="case-topics">
        {row.topics.length === 0 ? (
          <Unsaid what={columns.topics.toLowerCase()} />
        ) : (
          row.topics.slice(0, 3).map((topic) => <EntityLink key={topic.id} {...topic} />)
        )}
      </td>
      <td class="case-says">
        <Says row={row} terms={terms} />
      </td>
    </tr>
  );
}
