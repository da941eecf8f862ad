import type { JSX } from 'preact';
import type { Details } from '../client/shapes.ts';
import { notesOf } from '../state/notes.ts';

/** What the pack says about an entity, under headings. */
export function Notes({ entity }: { readonly entity: Details }): JSX.Element {
  return (
    <div class="notes">
      {notesOf(entity).map(({ heading, lines }) => (
        <section key={heading} class="group">
          <h3>{heading}</h3>
          {lines.length === 1 ? (
            <p>{lines[0]}</p>
          ) : (
            <ul class="points">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <p class="meta">Cairn’s own words, from its pack.</p>
    </div>
  );
}
