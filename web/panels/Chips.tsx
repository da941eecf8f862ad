import type { JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import { warningsOf } from '../state/standing.ts';
import { count, counted, shortDate } from '../words.ts';
import { EntityLink } from './Links.tsx';

/** More steps than these are told by their numbers alone. */
const MOST_NAMED = 2;

/** The facts of an entity in a line: what it has as words, and what leads elsewhere. */
export function Chips({ entity }: { readonly entity: Details }): JSX.Element | null {
  const steps = [
    ...(entity.steps ?? []),
    ...(entity.step === null || entity.step === undefined ? [] : [entity.step]),
  ];
  const areSteps = steps.length > MOST_NAMED;
  const stepLinks = steps.map(({ id, title, number }) => ({ id, title, number, kind: 'Step' as const }));
  const links = [
    ...(areSteps ? [] : stepLinks),
    ...(entity.organizations ?? []).map((org) => ({ ...org, kind: 'Organization' as const })),
  ];
  const dated = shortDate(entity.revisionDate ?? null);
  const facts = [
    entity.level === null || entity.level === undefined ? null : `${entity.level} level`,
    entity.year === null || entity.year === undefined ? null : String(entity.year),
    entity.form ?? null,
    (entity.voices ?? 0) >= 2 ? `in ${entity.voices} lists that do not copy each other` : null,
    entity.license === undefined ? null : (entity.license ?? 'no licence found'),
    entity.entries === undefined ? null : counted(entity.entries, 'entry', 'entries'),
    entity.documents === undefined ? null : counted(entity.documents, 'document', 'documents'),
    entity.onlyHere === undefined || entity.onlyHere === 0 ? null : `${count(entity.onlyHere)} only here`,
    dated === null ? null : `as of ${dated}`,
  ].filter((fact) => fact !== null);
  const watched = entity.connected.edges
    .filter(({ node }) => node.role === 'constraint' && node.from.id === entity.id)
    .slice(0, 4)
    .map(({ other }) => other);
  const warnings = warningsOf(entity.marks);
  if (warnings.length + steps.length + links.length + facts.length + watched.length === 0) return null;
  return (
    <ul class="chips" aria-label="Facts">
      {warnings.map((mark) => (
        <li key={mark} class="chip chip-warning">
          called {mark}
        </li>
      ))}
      {facts.map((fact) => (
        <li key={fact} class="chip">
          {fact}
        </li>
      ))}
      {areSteps && (
        <li class="chip chip-steps">
          Steps
          {stepLinks.map((step) => (
            <span key={step.id} title={step.title}>
              <EntityLink {...step} class="step-dot" />
            </span>
          ))}
        </li>
      )}
      {[...links, ...watched].map((link) => (
        <li key={link.id} class="chip chip-link">
          <EntityLink {...link} />
        </li>
      ))}
    </ul>
  );
}
