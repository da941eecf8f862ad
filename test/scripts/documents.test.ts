import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { commands } from '../../cli/commands/index.ts';
import { root } from '../cli/cairn.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pages = [
  'README.md',
  'packs/README.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md') && path !== 'docs/measurements.md')
  .map((path) => [path, read(path)] as const);

/** What stands in code: spans on one line, and blocks line by line. */
function codeOf(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) =>
    text.split('\n'),
  );
  const rest = page.replace(/^```[a-z]*\n[\s\S]*?^```/gm, '').replace(/\n(?!\n)/g, ' ');
  return [...blocks, ...[...rest.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)];
}

/** Calls of the program in a line of code, up to what is another command or a remark. */
function callsIn(code: string): readonly (readonly string[])[] {
  return [...code.matchAll(/(?:^|[\s/])cairn(?:\.js)? ([a-z][^&|#>]*)/g)].map(([, text = '']) =>
    text.trim().split(/\s+/),
  );
}

async function commandOf(name: string): Promise<Command | null> {
  return (await commands[name]?.()) ?? null;
}

/** What is wrong with a call, or null. */
async function faultOf([name = '', ...words]: readonly string[]): Promise<string | null> {
  const command = await commandOf(name);
  if (command === null) return `no command ${name}`;
  const isGroup = command.commands.length > 0;
  const sub = isGroup ? command.commands.find((one) => one.name() === words[0]?.split('|')[0]) : command;
  if (!sub) return words.length === 0 ? null : `no ${name} ${words[0] ?? ''}`;
  const known = new Set(sub.options.map(({ long }) => long));
  const flags = words.map((word) => /^--[a-z-]+/.exec(word)?.[0]).filter((flag) => flag !== undefined);
  const unknown = flags.find((flag) => !known.has(flag) && flag !== '--help');
  return unknown === undefined ? null : `${name} has no ${unknown}`;
}

it.each(pages)('every call of the program in %s is one that it understands', async (_path, page) => {
  const calls = codeOf(page).flatMap(callsIn);
  const faults = await Promise.all(calls.map(faultOf));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

it('a call that the program does not understand is found', async () => {
  const faults = await Promise.all(
    callsIn('npx cairn nonsense')
      .concat(callsIn('cairn runs eat 3'), callsIn('cairn search x --no-such'))
      .map(faultOf),
  );
  expect(faults).toEqual(['no command nonsense', 'no runs eat', 'search has no --no-such']);
});

it('every command of the program is named in README.md or docs', () => {
  const named = new Set(pages.flatMap(([, page]) => codeOf(page).flatMap(callsIn)).map(([name]) => name));
  expect(Object.keys(commands).filter((name) => !named.has(name))).toEqual([]);
});

it('docs/dependencies.md says of every package why it is there', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const page = read('docs/dependencies.md');
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  expect(packages.length).toBeGreaterThan(20);
  expect(packages.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
