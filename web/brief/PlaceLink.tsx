import type { JSX } from 'preact';
import { placeInWords } from '../../schema/brief/words.ts';
import { OutLink } from '../panels/Links.tsx';

export interface ShownPlace {
  readonly source: string;
  readonly path: string;
  readonly lines: readonly number[] | null;
  readonly page: number | null;
  readonly url: string | null;
}

/** Where a document says so, linked to the exact place. */
export function PlaceLink({ place }: { readonly place: ShownPlace }): JSX.Element {
  return <OutLink href={place.url}>{placeInWords(place)}</OutLink>;
}
