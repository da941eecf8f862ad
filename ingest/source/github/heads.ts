import { CairnError } from '../../../schema/index.ts';
import type { RepositoryAddress } from './address.ts';
import type { GithubClient } from './client.ts';
import { missing, type HeadAnswer, type RepositoryHead } from './head.ts';
import { BATCH, headsByGraphql } from './heads-graphql.ts';
import { headsByRest } from './heads-rest.ts';

export interface HeadsOptions {
  /** The heads of an earlier call, whose ETags make unchanged answers cheap where there is no token. */
  readonly known?: (asked: RepositoryAddress) => RepositoryHead | undefined;
  readonly now?: () => number;
}

/**
 * Where repositories stand: with a token one GraphQL call for each hundred, without one conditional requests one
 * by one. Answers in the order asked; each carries its own error, so that one repository never hides another.
 */
export async function githubHeads(
  client: GithubClient,
  asked: readonly RepositoryAddress[],
  options: HeadsOptions = {},
): Promise<readonly HeadAnswer[]> {
  const { known = () => undefined, now = Date.now } = options;
  if (!client.hasToken) return headsByRest(client, asked, known, now);
  const answers: HeadAnswer[] = [];
  for (let at = 0; at < asked.length; at += BATCH) {
    const batch = asked.slice(at, at + BATCH);
    try {
      answers.push(...(await headsByGraphql(client, batch, now)));
    } catch (error) {
      if (!(error instanceof CairnError)) throw error;
      answers.push(...batch.map((address) => missing(address, error)));
    }
  }
  return answers;
}
