import {
  compareCodePoints,
  ENTITY_KINDS,
  FORMS,
  isResourceKind,
  type Claim,
  type ClaimField,
  type Entity,
  type EntityKind,
  type Form,
  type SourceRecord,
} from '../schema/index.ts';

/** What is known of a source from its record; a source is an entity of kind Source for as long as it is stored. */
export type SourceFacts = Pick<SourceRecord, 'id' | 'title' | 'address'>;

/** The part of a claim that counts when an entity is resolved. */
export type Vote = Pick<Claim, 'field' | 'value' | 'source' | 'basis'>;

/** Fields in which what is said of an entity itself outweighs what is said of those that became it. */
const OWN_FIRST: readonly ClaimField[] = ['title', 'url', 'description', 'level', 'details'];

/**
 * The votes on an entity that others became by decision: all of them, but its own title, address and texts stand
 * before theirs, whose titles are other names of it.
 * @param address its new address, for one that nothing but the decision knows
 */
export function joinedVotes(
  own: readonly Vote[],
  others: readonly Vote[],
  address: string | null,
): readonly Vote[] {
  const known: readonly Vote[] =
    address === null || own.some((vote) => vote.field === 'url')
      ? own
      : [...own, { field: 'url', value: address, source: DECIDED, basis: 'stated' }];
  const spoken = new Set(known.map((vote) => vote.field));
  const joining = others.flatMap((vote): readonly Vote[] => {
    if (!spoken.has(vote.field) || !OWN_FIRST.includes(vote.field)) return [vote];
    return vote.field === 'title' ? [{ ...vote, field: 'alias' }] : [];
  });
  return [...known, ...joining];
}

/** Stands for the source of what is known by decision alone. */
const DECIDED = 'decision';

/** What a promotion says of its topic. */
export function promotedVotes(title: string): readonly Vote[] {
  const said = { source: DECIDED, basis: 'stated' } as const;
  return [
    { ...said, field: 'kind', value: 'Concept' },
    { ...said, field: 'title', value: title },
  ];
}

type Preference = (left: string, right: string) => number;

/** A title that is an address: a scheme, www., or a host and path without spaces. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)|^[^\s/]{1,253}\.[^\s/]{2,63}\//i;
const YEAR = /^[1-9]\d{3}$/;

function isPoorTitle(title: string): boolean {
  return ADDRESS.test(title) || (title === title.toUpperCase() && title !== title.toLowerCase());
}

const longest: Preference = (left, right) => right.length - left.length;
const bestTitle: Preference = (left, right) =>
  Number(isPoorTitle(left)) - Number(isPoorTitle(right)) || longest(left, right);

function isKind(value: string): value is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(value);
}

function isForm(value: string): value is Form {
  return (FORMS as readonly string[]).includes(value);
}

/** The value most sources claim; then the preferred one; then the smallest. Sources count once a value. */
function majority(votes: readonly Vote[], prefer: Preference): string | null {
  const first = votes[0];
  if (!first) return null;
  if (votes.length === 1 || votes.every((vote) => vote.value === first.value)) return first.value;
  const sources = new Map<string, Set<string>>();
  for (const { value, source } of votes) {
    const of = sources.get(value);
    if (of) of.add(source);
    else sources.set(value, new Set([source]));
  }
  const ranked = [...sources].sort(
    ([left, leftSources], [right, rightSources]) =>
      rightSources.size - leftSources.size || prefer(left, right) || compareCodePoints(left, right),
  );
  return ranked[0]?.[0] ?? null;
}

function resolveKind(votes: readonly Vote[], fromPacks: readonly Vote[]): EntityKind | null {
  const known = votes.filter((vote) => isKind(vote.value));
  const byPack = fromPacks.filter((vote) => isKind(vote.value));
  const winner = majority(byPack.length > 0 ? byPack : known, longest) as EntityKind | null;
  const isStated = known.some((vote) => vote.value === 'CaseStudy' && vote.basis === 'stated');
  return isStated && winner !== null && (byPack.length === 0 || isResourceKind(winner))
    ? 'CaseStudy'
    : winner;
}

function push(votes: Map<ClaimField, Vote[]>, vote: Vote): void {
  const same = votes.get(vote.field);
  if (same) same.push(vote);
  else votes.set(vote.field, [vote]);
}

const valueOf = (vote: Vote): string => vote.value;

/** What a source's record says where no claim does. */
function recordVotes(
  { id, title, address }: SourceFacts,
  claimed: ReadonlyMap<ClaimField, unknown>,
): readonly Vote[] {
  const fields = { kind: 'Source', title, url: address ?? '' } as const;
  return (['kind', 'title', 'url'] as const)
    .filter((field) => !claimed.has(field) && fields[field] !== '')
    .map((field) => ({ field, value: fields[field], source: id, basis: 'stated' }));
}

/**
 * The entity that claims about `id` add up to, or null while none says what kind it is. For each field: the
 * claims of packs when there are any, then the value of most distinct sources, then the most informative (the
 * longest; for titles one that is neither an address nor all capitals), then the smallest by code point. The kind
 * is CaseStudy as soon as one stated claim says so, unless a pack says it is no resource at all. Values that no
 * field admits are ignored. Independent of the order of the claims.
 * @param isPack tells whether a source is a pack
 * @param record the record of the source whose id this is, if it is one; it speaks where no claim does
 */
export function resolveEntity(
  id: string,
  claims: readonly Vote[],
  isPack: (source: string) => boolean,
  record: SourceFacts | null = null,
): Entity | null {
  const votesFor = new Map<ClaimField, Vote[]>();
  const fromPacks = new Map<ClaimField, Vote[]>();
  for (const vote of claims) {
    if (vote.value === '') continue;
    push(votesFor, vote);
    if (isPack(vote.source)) push(fromPacks, vote);
  }
  if (record) for (const vote of recordVotes(record, votesFor)) push(votesFor, vote);
  const kind = resolveKind(votesFor.get('kind') ?? [], fromPacks.get('kind') ?? []);
  if (kind === null) return null;
  const winner = (
    field: ClaimField,
    admits?: (value: string) => boolean,
    prefer = longest,
  ): string | null => {
    const admitted = (votes: readonly Vote[] = []): readonly Vote[] =>
      admits ? votes.filter((vote) => admits(vote.value)) : votes;
    return (
      majority(admitted(fromPacks.get(field)), prefer) ?? majority(admitted(votesFor.get(field)), prefer)
    );
  };
  const url = winner('url');
  const title = winner('title', undefined, bestTitle) ?? url ?? id;
  const year = winner('year', (value) => YEAR.test(value));
  const names = new Set([...(votesFor.get('title') ?? []), ...(votesFor.get('alias') ?? [])].map(valueOf));
  names.delete(title);
  return {
    id,
    kind,
    title,
    url,
    form: winner('form', isForm) as Form | null,
    year: year === null ? null : Number(year),
    description: winner('description'),
    level: winner('level'),
    aliases: [...names].sort(compareCodePoints),
    origin: fromPacks.has('kind') ? 'pack' : 'source',
    details: winner('details'),
  };
}
