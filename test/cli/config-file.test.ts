import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../cli/config-file.ts';
import { CONFIG_KEYS, configSchema } from '../../cli/config-keys.ts';
import { placeOf } from '../../cli/place.ts';
import { root } from './cairn.ts';

const parse = (text: string): ReturnType<typeof parseConfig> =>
  parseConfig('/home/ada/cairn.config.yaml', text);

describe('the configuration file', () => {
  it('says what is to be otherwise, with folders taken from its own', () => {
    const text = 'data: kept\nport: 5000\nrefresh: false\nhold:\n  percent: 30\n  entries: 5\n';
    expect(parse(text)).toEqual({
      ...{ data: '/home/ada/kept', port: 5000, refresh: false },
      ...{ 'hold.percent': 30, 'hold.entries': 5 },
    });
    expect(parse('')).toEqual({});
  });

  it.each([
    ['colour: red', /"colour" is no setting; choose from data, /],
    ['port: 70000', /"port" must be a whole number from 0 to 65535/],
    ['hold:\n  percent: many', /"hold.percent" must be a whole number/],
    ['refresh: "no"', /"refresh" must be true or false/],
    ['- data', /write names and values/],
    ['data: [', /cairn\.config\.yaml: line 1/],
  ])('is refused with file and name when it says %j', (text, sentence) => {
    expect(() => parse(text)).toThrow(sentence);
    expect(() => parse(text)).toThrow(/cairn\.config\.yaml/);
  });

  it('says where to listen, where neither flag nor environment does', () => {
    const file = parse('host: 0.0.0.0\nport: 5000\n');
    expect(placeOf({}, undefined, file)).toEqual({ host: '0.0.0.0', port: 5000 });
    expect(placeOf({}, '6000', file)).toEqual({ host: '0.0.0.0', port: 6000 });
    expect(placeOf({ host: '127.0.0.2', port: 0 }, '6000', file)).toEqual({ host: '127.0.0.2', port: 0 });
    expect(placeOf({}, undefined, parse(''))).toEqual({ host: '127.0.0.1', port: 4747 });
    expect(() => placeOf({}, '80 00', file)).toThrow(/CAIRN_PORT is "80 00"; a port is a number/);
  });

  it('has a schema for editors that is the one in the repository', () => {
    const committed = JSON.parse(readFileSync(join(root, 'cairn.config.schema.json'), 'utf8')) as unknown;
    expect(committed).toEqual(configSchema());
    expect(Object.keys(CONFIG_KEYS).length).toBeGreaterThan(5);
  });
});
