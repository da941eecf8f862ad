import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { withServingFlags, type ServingFlags } from '../../cli/serving.ts';

function flagsOf(...given: readonly string[]): ServingFlags {
  const command = withServingFlags(new Command('serve'))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  return command.parse(given, { from: 'user' }).opts<ServingFlags>();
}

describe('the flags of commands that serve', () => {
  it('name sites whose pages may ask, one after another', () => {
    const flags = flagsOf(
      '--origin',
      'https://example.org',
      '--origin',
      'http://127.0.0.1:3000',
      '--trust-proxy',
    );
    expect(flags.origin).toEqual(['https://example.org', 'http://127.0.0.1:3000']);
    expect(flags.trustProxy).toBe(true);
    expect(flagsOf().origin).toBeUndefined();
  });

  it.each(['example.org', 'https://example.org/', 'https://example.org/page', '*', 'null', 'file:///tmp'])(
    'refuse %s for a site',
    (site) => {
      expect(() => flagsOf('--origin', site)).toThrow('Give the address of a site');
    },
  );
});
