import type { JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import { count, counted, shortDate } from '../words.ts';
import { EntityLink } from './Links.tsx';

/** The facts of an entity in a line: what it has as words, and what leads elsewhere. */
export function Chips({ entity }: { readonly entity: Details }): JSX.Element | null {
  const steps = [
    ...(entity.steps ?? []),
    ...(entity.step === null || entity.step === undefined ? [] : [entity.step]),
  ];
  const links = [
    ...steps.map(({ id, title, number }) => ({ id, title, number, kind: 'Step' as const })),
    ...(entity.organizations ?? []).map((org) => ({ ...org, kind: 'Organization' as const })),
  ];
  const facts = [
    entity.level === null || entity.level === undefined ? null : `${entity.level} level`,
    entity.year === null || entity.year === undefined ? null : String(entity.year),
    entity.form ?? null,
    (entity.voices ?? 0) >= 2 ? `in ${entity.voices} lists that do not copy each other` : null,
    entity.license === undefined ? null : (entity.license ?? 'no licence found'),
    entity.entries === undefined ? null : counted(entity.entries, 'entry', 'entries'),
    entity.documents === undefined ? null : counted(entity.documents, 'document', 'documents'),
    entity.onlyHere === undefined || entity.onlyHere === 0 ? null : `${count(entity.onlyHere)} only here`,
    shortDate(entity.revisionDate ?? null),
  ].filter((fact) => fact !== null);
  const watched = entity.connected.edges
    .filter(({ node }) => node.role === 'constraint' && node.from.id === entity.id)
    .slice(0, 4)
    .map(({ other }) => other);
  if (links.length + facts.length + watched.length === 0) return null;
  return (
    <ul class="chips" aria-label="Facts">
      {facts.map((fact) => (
        <li key={fact} class="chip">
          {fact}
        </li>
      ))}
      {[...links, ...watched].map((link) => (
        <li key={link.id} class="chip chip-link">
          <EntityLink {...link} />
        </li>
      ))}
    </ul>
  );
}
