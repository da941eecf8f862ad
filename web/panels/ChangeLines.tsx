import type { JSX } from 'preact';
import type { ChangeRow } from '../client/page-shapes.ts';
import { CHANGE_SIGNS, changedTitle, fieldChanges } from '../state/change-words.ts';
import { clip } from '../state/text.ts';
import { EntityLink, OutLink, Title } from './Links.tsx';

function placeWords({ path, line }: { readonly path: string; readonly line: number | null }): string {
  return line === null ? clip(path, 100) : `${clip(path, 100)} line ${line}`;
}

function ChangeLine({
  row,
  withSource,
}: {
  readonly row: ChangeRow;
  readonly withSource: boolean;
}): JSX.Element {
  const { sign, word } = CHANGE_SIGNS[row.kind];
  const fields = fieldChanges(row);
  return (
    <li class={`change change-${row.kind}`}>
      <span class="change-sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <p>
          <span class="change-word">{word}</span>{' '}
          {row.entity === null ? (
            <Title text={changedTitle(row)} />
          ) : (
            <EntityLink id={row.entity.id} kind={row.entity.kind} title={row.entity.title} />
          )}
        </p>
        {fields.map(({ field, before, after }) => (
          <p key={field} class="change-field">
            <span class="meta">{field}: </span>
            {before !== null && (
              <del>
                <bdi>{before}</bdi>
              </del>
            )}{' '}
            {after !== null && (
              <ins>
                <bdi>{after}</bdi>
              </ins>
            )}
          </p>
        ))}
        <p class="meta">
          {withSource && (
            <>
              <bdi>{clip(row.source.title, 80)}</bdi>
              {' · '}
            </>
          )}
          <OutLink href={row.url} class="out">
            <bdi>{placeWords(row)}</bdi>
          </OutLink>
          {row.was !== null && placeWords(row.was) !== placeWords(row) && (
            <>
              , before <bdi>{placeWords(row.was)}</bdi>
            </>
          )}
          {row.topics.slice(0, 3).map(({ id, title }) => (
            <span key={id}>
              {' · '}
              <bdi>{clip(title, 40)}</bdi>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

/** Lines of the change log: a sign, a word, what it is, what differs, and where it stands. */
export function ChangeLines(props: {
  readonly rows: readonly ChangeRow[];
  readonly withSource: boolean;
}): JSX.Element {
  return (
    <ul class="changes">
      {props.rows.map((row, index) => (
        <ChangeLine key={`${row.at} ${row.entityId} ${index}`} row={row} withSource={props.withSource} />
      ))}
    </ul>
  );
}
