import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceBlock, EvidenceList } from '../client/shapes.ts';
import { placeOf } from '../state/cases.ts';
import { isPackSource } from '../state/pack.ts';
import { clip, markTerms, safeAddress } from '../state/text.ts';
import { BASIS_WORDS, counted } from '../words.ts';

/** `owner/list · README.md line 231 · Fraud Detection · d58606b · MIT ↗` */
function Where({ evidence }: { evidence: EvidenceBlock }): JSX.Element {
  const parts = [
    clip(evidence.source.title, 80),
    clip(placeOf(evidence), 140),
    ...evidence.headings.slice(-2).map((heading) => clip(heading, 80)),
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

/** `right 97 times in 100`: the rule's measured precision, or that nobody has measured it. */
function trustWords({ rule, precision }: EvidenceBlock): string {
  if (precision === null) return `rule “${rule}”, not measured yet`;
  return `rule “${rule}”, right ${Math.round(precision * 100)} times in 100`;
}

export interface QuoteProps {
  readonly evidence: EvidenceBlock;
  /** The deciding words. */
  readonly terms: readonly string[];
  /** Quotes that stand right above. */
  readonly said?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The words that say so, the deciding ones marked, and where they stand. */
export function Quote({ evidence, terms, said = NOTHING }: QuoteProps): JSX.Element {
  const isPack = isPackSource(evidence.source.id);
  return (
    <blockquote class={`quote basis-${evidence.basis}`}>
      <p class="basis">
        {isPack ? 'Cairn’s words' : BASIS_WORDS[evidence.basis]}
        {!isPack && <span class="rule"> · {trustWords(evidence)}</span>}
      </p>
      {evidence.quote === null ? (
        <p class="quote-none">The words are not kept here; the link leads to them.</p>
      ) : said.has(evidence.quote) ? (
        <p class="quote-none">The same words as above.</p>
      ) : (
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

export interface QuotesProps extends Omit<QuoteProps, 'evidence'> {
  readonly list: EvidenceList;
}

/** Pieces of evidence side by side where there is room; guesses only when they are asked for. */
export function Quotes({ list, terms, said = NOTHING }: QuotesProps): JSX.Element {
  const [withGuesses, setWithGuesses] = useState(false);
  const guesses = list.nodes.filter(({ basis }) => basis === 'inferred');
  const seen = withGuesses ? list.nodes : list.nodes.filter(({ basis }) => basis !== 'inferred');
  const more = list.total - list.nodes.length;
  return (
    <div class="quotes">
      {seen.map((evidence) => (
        <Quote key={evidence.id} evidence={evidence} terms={terms} said={said} />
      ))}
      {guesses.length > 0 && !withGuesses && (
        <button type="button" class="text-button" onClick={() => setWithGuesses(true)}>
          {seen.length === 0 ? 'This is guessed from the address. ' : ''}Show{' '}
          {counted(guesses.length, 'guess', 'guesses')}
        </button>
      )}
      {more > 0 && <p class="meta">and {more} more like it</p>}
    </div>
  );
}
