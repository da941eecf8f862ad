import {
  canonicalAddress,
  mayRecord,
  proposalOf,
  type Decision,
  type Diagnostic,
} from '../../schema/index.ts';
import { withDecisionId } from '../../schema/decision-id.ts';
import { resourceId } from '../../schema/id.ts';
import { isDecided } from '../decisions/is-decided.ts';
import type { Checked } from './addresses.ts';

/** What a check found. */
export interface CheckFindings {
  /** Moves that may be recorded. */
  readonly record: readonly Decision[];
  /** Moves that a person must say a word about, and addresses where nothing is any more, each with its place. */
  readonly diagnostics: readonly Diagnostic[];
}

const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

/** True for the root of a site and for a page that the old one stood below: they say nothing of the old one. */
function isAbove(to: string, from: string): boolean {
  const isRoot = pathOf(to) === '' && new URL(to).search === '';
  return (
    isRoot || (new URL(to).host === new URL(from).host && `${pathOf(from)}/`.startsWith(`${pathOf(to)}/`))
  );
}

/** True where the site sends the reader to a page that says nothing of what was there. */
function isSentAway({ known, standing, isSwept }: Checked): boolean {
  return standing.state === 'moved' && (isSwept || isAbove(standing.to, known.url));
}

function decisionOf(each: Checked, date: string): Decision | null {
  const { known, standing } = each;
  if (standing.state !== 'moved' || isSentAway(each)) return null;
  const [from, to] = [canonicalAddress(known.url), canonicalAddress(standing.to)];
  if (from === null || to === null || known.entity === resourceId(to)) return null;
  return withDecisionId({
    kind: 'alias',
    by: 'crawler',
    date,
    reason: `The address leads to the other for good (${standing.status}).`,
    from: known.entity,
    to: resourceId(to),
    fromAddress: from,
    toAddress: standing.to,
    sign: 'permanent-redirect',
  });
}

/** Addresses that were found or decided to lead to each resource. */
function reaching(
  moves: readonly Decision[],
  decided: readonly Decision[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const decision of [...moves, ...decided]) {
    if (decision.kind !== 'alias' || decision.fromAddress === null) continue;
    const list = found.get(decision.to);
    if (list) list.push(decision.fromAddress);
    else found.set(decision.to, [decision.fromAddress]);
  }
  return found;
}

function gone(each: Checked): readonly Diagnostic[] {
  const { source, path, line, url } = each.known;
  const { standing } = each;
  const why =
    standing.state === 'gone'
      ? `answered ${standing.status}: nothing is there any more.`
      : standing.state === 'moved' && isSentAway(each)
        ? `leads to ${standing.to}, which says nothing of it: the page is probably gone.`
        : null;
  return why === null
    ? []
    : [{ severity: 'warning', rule: 'address-gone', message: `${url} ${why}`, source, path, line }];
}

/**
 * What follows from a check. A move is recorded where a crawler may: to a path that is not the root, that no other
 * known address leads to, that does not stand above the old one and is not where the site sends whatever is missing;
 * the latter two are told as gone.
 * What is recorded already, or a person has decided otherwise, is left.
 * @param date ISO 8601 date of the check
 */
export function findingsOf(
  checked: readonly Checked[],
  decided: readonly Decision[],
  date: string,
): CheckFindings {
  const moves = checked.flatMap((each) => {
    const decision = decisionOf(each, date);
    return decision === null ? [] : [{ each, decision }];
  });
  const reach = reaching(
    moves.map(({ decision }) => decision),
    decided,
  );
  const record: Decision[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { each, decision } of moves) {
    if (decision.kind !== 'alias' || isDecided(decision, decided)) continue;
    if (mayRecord(decision, reach.get(decision.to))) record.push(decision);
    else {
      const { source, path, line } = each.known;
      diagnostics.push({ ...proposalOf(decision, source), path, line });
    }
  }
  return { record, diagnostics: [...diagnostics, ...checked.flatMap(gone)] };
}
