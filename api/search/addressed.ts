import { canonicalAddress, explained } from '../../schema/index.ts';
import type { Ranked } from '../../schema/index.ts';
import { githubSourceId, resourceId } from '../../schema/id.ts';
import type { EntityRecord, GraphReader } from '../../store/port.ts';

/** A way to name one thing without words, and the address that is meant. */
interface Shape {
  readonly pattern: RegExp;
  readonly address: (found: string) => string;
  /** Can be nothing else: where nothing has the address there is nothing to look for. */
  readonly isSure: boolean;
}

const SHAPES: readonly Shape[] = [
  { pattern: /^(https?:\/\/\S{1,2000})$/i, address: (found) => found, isSure: true },
  {
    pattern: /^(?:arxiv\s?:?\s?)?(\d{4}\.\d{4,5})(?:v\d{1,2})?$/i,
    address: (found) => `https://arxiv.org/abs/${found}`,
    isSure: true,
  },
  {
    pattern: /^(?:doi\s?:?\s?)?(10\.\d{4,9}\/\S{1,200})$/i,
    address: (found) => `https://doi.org/${found}`,
    isSure: true,
  },
  {
    pattern: /^((?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}(?:\/\S{0,2000})?)$/i,
    address: (found) => `https://${found}`,
    isSure: false,
  },
  {
    pattern: /^([a-z\d-]{1,39}\/[\w.-]{1,100})$/i,
    address: (found) => `https://github.com/${found}`,
    isSure: false,
  },
];

const ID = /^[a-z]{1,12}\/\S{1,400}$/;
const REPOSITORY = /^https:\/\/github\.com\/([^/?#]+)\/([^/?#]+)$/;

/** What stands at an address that was asked for in place of words. */
export interface Addressed {
  readonly ranked: readonly Ranked<EntityRecord>[];
  readonly isSure: boolean;
}

/**
 * Reads a question that is an address, an arXiv number, a DOI, `owner/name` or an id as that: what is known by it,
 * a list before the page at its address. Null for a question in words.
 */
export async function addressed(
  reader: Pick<GraphReader, 'entities'>,
  query: string,
): Promise<Addressed | null> {
  const asked = query.trim();
  const shapes = SHAPES.flatMap((shape) => {
    const found = shape.pattern.exec(asked)?.[1];
    return found === undefined ? [] : [{ isSure: shape.isSure, address: shape.address(found) }];
  });
  if (shapes.length === 0 && !ID.test(asked)) return null;
  const ids = shapes.flatMap(({ address }) => {
    const canonical = canonicalAddress(address);
    if (canonical === null) return [];
    const [, owner, name] = REPOSITORY.exec(canonical) ?? [];
    const source = owner === undefined || name === undefined ? [] : [githubSourceId(owner, name)];
    return [...source, resourceId(canonical)];
  });
  const records = new Map<string, EntityRecord>();
  for (const record of await reader.entities([asked, ...ids])) if (record) records.set(record.id, record);
  const ranked = [...records.values()].map((record, at) =>
    explained(record, [
      {
        signal: 'address',
        contribution: 16 - at,
        text: record.id === asked ? 'has this id' : 'stands at this address',
      },
    ]),
  );
  return { ranked, isSure: shapes.some(({ isSure }) => isSure) };
}
