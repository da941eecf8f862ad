import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useHead } from '../app/head.ts';
import type { PageProps } from '../app/page-entry.ts';
import { ADD_SOURCE, PREVIEW_SOURCE, type Preview } from '../client/keeping.ts';
import { useChange } from '../client/use-change.ts';
import { Diagnostics } from '../panels/Diagnostics.tsx';
import { EntityLink } from '../panels/Links.tsx';
import { Progress } from '../panels/Progress.tsx';
import { Skeleton } from '../panels/States.tsx';
import { changedTitle } from '../state/change-words.ts';
import { clip } from '../state/text.ts';
import { counted } from '../words.ts';

const LONGEST = 400;
const SCHEDULES: readonly (readonly [value: string, words: string])[] = [
  ['', 'only when asked'],
  ['0 4 * * *', 'every day'],
  ['0 4 * * 1', 'every week'],
];

function PreviewCard({ preview }: { readonly preview: Preview }): JSX.Element {
  const rows = preview.changes.slice(0, 12);
  return (
    <section class="card preview" aria-label="What would come in">
      <h2>
        <bdi>{clip(preview.title, 120)}</bdi>
      </h2>
      <p class="meta">
        {preview.license ?? 'no licence found'} · {preview.revision.slice(0, 7)} ·{' '}
        {counted(preview.documents, 'document', 'documents')} · {counted(preview.entries, 'entry', 'entries')}
      </p>
      <p>
        {preview.added} would be added
        {preview.edited > 0 && `, ${preview.edited} edited`}
        {preview.moved > 0 && `, ${preview.moved} moved`}
        {preview.removed > 0 && `, ${preview.removed} removed`}
        {preview.renamed > 0 && `, ${preview.renamed} renamed`}. Nothing has been stored yet.
      </p>
      {preview.holdReason !== null && <p class="warning">It would be held: {preview.holdReason}</p>}
      {rows.length > 0 && (
        <ul class="points">
          {rows.map((row, index) => (
            <li key={index}>
              <bdi>{clip(changedTitle(row), 140)}</bdi>{' '}
              <span class="meta">
                {clip(row.path, 80)}
                {row.line === null ? '' : ` line ${row.line}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {preview.diagnostics.length > 0 && (
        <details>
          <summary>{counted(preview.diagnostics.length, 'fault', 'faults')} found in it</summary>
          <Diagnostics
            list={{ nodes: preview.diagnostics.slice(0, 20), total: preview.diagnostics.length }}
          />
        </details>
      )}
    </section>
  );
}

/** Adding a source: its address, a look at what would come in, a word, and the reading as it happens. */
export function AddPage({ params, setParams }: PageProps): JSX.Element {
  useHead('Add a source', 'Have Cairn read a repository, a page or a PDF: see first what would come in.');
  const [address, setAddress] = useState(params['address'] ?? '');
  const [schedule, setSchedule] = useState('');
  const [ended, setEnded] = useState<string | null>(null);
  const preview = useChange(PREVIEW_SOURCE);
  const add = useChange(ADD_SOURCE);
  const typed = address.trim();
  const seen = preview.done?.previewSource ?? null;
  const added = add.done?.addSource ?? null;
  const error = add.error ?? preview.error;
  return (
    <div class="page add-page">
      <h1 class="page-title" id="pane-title" tabIndex={-1}>
        Add a source
      </h1>
      <p class="definition">
        A repository as owner/name or by its address, a PDF or a page. You see what would come in before
        anything is stored.
      </p>
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed === '') return;
          setParams({ address: typed }, false);
          setEnded(null);
          preview.change({ input: { address: typed } });
        }}
      >
        <label class="field field-wide">
          <span class="hidden">Address of the source</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            placeholder="owner/name or https://…"
            maxLength={LONGEST}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button
          type="submit"
          class="button button-act"
          disabled={typed === '' || preview.isBusy || added !== null}
        >
          {preview.isBusy ? 'Looking …' : 'Look at it'}
        </button>
      </form>
      {error !== null && (
        <p class="warning" role="alert">
          {error.message}
        </p>
      )}
      {preview.isBusy && <Skeleton lines={6} />}
      {seen === null && !preview.isBusy && added === null && (
        <>
          <ol class="what-happens">
            <li>Cairn reads it without storing anything, and shows what would come in.</li>
            <li>You add it, and choose how often it is read again.</li>
            <li>From then on its changes stand under “What is new”.</li>
          </ol>
          <p class="hint">Looking asks for the token that Cairn printed when it was started.</p>
        </>
      )}
      {seen !== null && added === null && (
        <>
          <PreviewCard preview={seen} />
          <div class="actions">
            <label class="field">
              <span class="meta">Read again</span>{' '}
              <select value={schedule} onChange={(event) => setSchedule(event.currentTarget.value)}>
                {SCHEDULES.map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="button button-act"
              disabled={add.isBusy}
              onClick={() =>
                add.change({ input: { address: typed, ...(schedule === '' ? {} : { schedule }) } })
              }
            >
              {add.isBusy ? 'Beginning …' : 'Add it'}
            </button>
          </div>
        </>
      )}
      {added !== null && (
        <section class="card" aria-label="Its first reading">
          <h2>
            {ended === null
              ? 'It is being read'
              : ended === 'done'
                ? 'It has been read'
                : 'The reading ended'}
          </h2>
          <Progress source={added.settings.id} run={added.run.id} onEnd={setEnded} />
          {ended !== null && (
            <p>
              <EntityLink id={added.settings.id} kind="Source" title={seen?.title ?? added.settings.address}>
                <span class="meta"> shows what came in, and how it fares</span>
              </EntityLink>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
