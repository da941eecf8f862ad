import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type FakeGithub, startFakeGithub } from '../github/server.ts';
import type { writtenVersion } from '../github/version.ts';
import { openBrowser, visitPage } from './browser.ts';
import { type WrittenList, startProgram } from './program.ts';

/** What changing something asks for, where there is a GitHub to read from. */
export const TOKEN = 'a-token-for-these-tests';

export interface ServedOptions {
  /** Lists to read; the small one by default. */
  readonly lists?: readonly WrittenList[];
  /** What a GitHub of our own has; without it sources can neither be added nor changed. */
  readonly published?: readonly ReturnType<typeof writtenVersion>[];
}

/** A browser, and a program that it may visit. */
export interface Served {
  readonly browser: Browser;
  readonly address: string;
  /** Throws where nothing was published. */
  readonly github: FakeGithub;
  /** Opens a path and fails when the console said anything worse than a note. */
  visit(
    path: string,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
    isFine?: (complaint: string) => boolean,
  ): Promise<void>;
  /** Data that GraphQL answers with, asked as one who may change things. */
  ask<Data>(query: string): Promise<Data>;
  close(): Promise<void>;
}

function environmentOf(github: FakeGithub | null): Readonly<Record<string, string>> {
  return github === null ? {} : { CAIRN_TOKEN: TOKEN, GITHUB_API_URL: github.url, GITHUB_TOKEN: 'x' };
}

/** Starts all that a file of tests in the browser needs. */
export async function openServed({ lists, published }: ServedOptions = {}): Promise<Served> {
  const github = published === undefined ? null : await startFakeGithub();
  for (const version of published ?? []) github?.publish(version);
  const [browser, program] = await Promise.all([
    openBrowser(),
    startProgram({
      ...(lists === undefined ? {} : { lists }),
      environment: environmentOf(github),
    }),
  ]);
  return {
    browser,
    address: program.address,
    get github() {
      if (github === null) throw new Error('Nothing was published: this program reads from no GitHub.');
      return github;
    },
    visit: (path, use, options, isFine) => visitPage(browser, program.address + path, use, options, isFine),
    async ask<Data>(query: string): Promise<Data> {
      const response = await fetch(`${program.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(github === null ? {} : { authorization: `Bearer ${TOKEN}` }),
        },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { readonly data: Data }).data;
    },
    async close() {
      await browser.close();
      await program.stop();
      await github?.close();
    },
  };
}
