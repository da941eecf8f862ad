import type { JSX } from 'preact';
import type { EvidenceBlock, EvidenceList } from '../client/shapes.ts';
import { clip, markTerms, safeAddress } from '../state/text.ts';
import { BASIS_WORDS } from '../words.ts';

function placeWords({ lines, page }: EvidenceBlock): string | null {
  if (page !== null) return `page ${page}`;
  const [first, last] = lines ?? [];
  if (first === undefined) return null;
  return last === undefined || last <= first ? `line ${first}` : `lines ${first}–${last}`;
}

/** `owner/list · README.md line 231 · Fraud Detection · d58606b · MIT ↗` */
function Where({ evidence }: { evidence: EvidenceBlock }): JSX.Element {
  const place = placeWords(evidence);
  const heading = evidence.headings.at(-1);
  const parts = [
    clip(evidence.source.title, 80),
    place === null ? clip(evidence.path, 120) : `${clip(evidence.path, 120)} ${place}`,
    ...(heading === undefined ? [] : [clip(heading, 80)]),
    evidence.revision.slice(0, 7),
    evidence.license ?? 'no licence found',
  ];
  const words = parts.map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ));
  const href = safeAddress(evidence.url);
  if (href === null) return <p class="where">{words}</p>;
  return (
    <p class="where">
      <a href={href} target="_blank" rel="noopener noreferrer" class="evidence-link">
        {words}
        <span aria-hidden="true"> ↗</span>
        <span class="hidden"> (opens the exact place in a new tab)</span>
      </a>
    </p>
  );
}

/** The words that say so, the deciding ones marked, and where they stand. */
export function Quote({
  evidence,
  terms,
}: {
  evidence: EvidenceBlock;
  terms: readonly string[];
}): JSX.Element {
  return (
    <blockquote class={`quote basis-${evidence.basis}`}>
      <p class="basis">{BASIS_WORDS[evidence.basis]}</p>
      {evidence.quote === null ? null : (
        <p class="quote-words">
          “
          <bdi>
            {markTerms(clip(evidence.quote, 320), terms).map((part, index) =>
              part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
            )}
          </bdi>
          ”
        </p>
      )}
      <Where evidence={evidence} />
    </blockquote>
  );
}

/** All pieces of evidence at hand, and how many more there are. */
export function Quotes({ list, terms }: { list: EvidenceList; terms: readonly string[] }): JSX.Element {
  const more = list.total - list.nodes.length;
  return (
    <div class="quotes">
      {list.nodes.map((evidence) => (
        <Quote key={evidence.id} evidence={evidence} terms={terms} />
      ))}
      {more > 0 && <p class="meta">and {more} more like it</p>}
    </div>
  );
}
