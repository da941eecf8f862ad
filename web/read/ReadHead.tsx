import type { JSX } from 'preact';
import { download, fileName } from '../app/download.ts';
import type { PageProps } from '../app/page-entry.ts';
import type { Readable } from '../client/page-answer.ts';
import { KINDS } from '../kinds.ts';
import { Chips } from '../panels/Chips.tsx';
import { Glyph } from '../panels/Glyph.tsx';
import { Title } from '../panels/Links.tsx';
import { Menu } from '../panels/Menu.tsx';
import { Whereabouts } from '../panels/Whereabouts.tsx';
import { coverageWords } from '../state/coverage.ts';
import { entityAsMarkdown } from '../state/entity-notes.ts';
import { clip } from '../state/text.ts';

export interface ReadHeadProps extends Pick<PageProps, 'goTo' | 'showOnMap' | 'offersFor'> {
  readonly entity: Readable;
  /** When the latest of its sources was read; null while that is not known. */
  readonly lastRead: string | null;
}

/** Kind, name, what it is in a sentence or three, how old and complete that is, and what can be done with it. */
export function ReadHead({ entity, lastRead, goTo, showOnMap, offersFor }: ReadHeadProps): JSX.Element {
  const offers = offersFor(entity.kind).filter(({ id }) => id !== 'read');
  return (
    <header class="read-head">
      <p class={`kind kind-${entity.kind}`}>
        <Glyph kind={entity.kind} number={entity.number} /> {KINDS[entity.kind].one}
      </p>
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        <Title text={entity.title} />
      </h1>
      {entity.description !== null && (
        <p class="definition">
          {clip(entity.description, 1_200)}
          {entity.origin === 'pack' && <span class="words-of"> Cairn’s words.</span>}
        </p>
      )}
      <Whereabouts entity={entity} names={6} />
      <Chips entity={entity} />
      {entity.coverage !== undefined && <p class="meta age">{coverageWords(entity.coverage, lastRead)}</p>}
      <div class="actions no-print">
        {offers.map(({ id, words }) => (
          <button key={id} type="button" class="button" onClick={() => goTo(id, entity.id)}>
            {words}
          </button>
        ))}
        <button type="button" class="button" onClick={() => showOnMap(entity.id)}>
          Show on the map
        </button>
        {entity.kind !== 'Source' && (
          <button type="button" class="button" onClick={() => goTo('path', null, { from: entity.id })}>
            Path from here
          </button>
        )}
        <Menu
          label="Take along"
          items={[
            {
              id: 'address',
              words: 'Copy the address',
              act: () => void navigator.clipboard?.writeText(window.location.href).catch(() => undefined),
            },
            {
              id: 'md',
              words: 'Notes (Markdown)',
              act: () =>
                download(
                  fileName(entity.title, 'md'),
                  entityAsMarkdown(entity, lastRead, window.location.href),
                  'text/markdown',
                ),
            },
            {
              id: 'json',
              words: 'Everything on this page (JSON)',
              act: () =>
                download(
                  fileName(entity.title, 'json'),
                  `${JSON.stringify(entity, null, 2)}\n`,
                  'application/json',
                ),
            },
            { id: 'print', words: 'Print', act: () => window.print() },
          ]}
        >
          Take along
        </Menu>
      </div>
    </header>
  );
}
