import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../cli/commands/index.ts';

interface Service {
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test?: unknown; readonly disable?: boolean };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const compose = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

describe('compose.yaml', () => {
  it('has the app, a worker, Neo4j and Redis, each checked and with what must outlive it on a volume', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['app', 'neo4j', 'redis', 'worker']);
    for (const [name, { healthcheck, volumes = [] }] of Object.entries(compose.services)) {
      expect(healthcheck?.test ?? healthcheck?.disable, name).toBeTruthy();
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      expect(volumes.length, name).toBeGreaterThan(0);
    }
  });

  it('starts commands that there are, and binds no port beyond this machine', () => {
    for (const name of ['app', 'worker']) {
      expect(Object.keys(commands)).toContain(compose.services[name]?.command?.[0]);
    }
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('holds no secret: those come from the environment, and a missing one stops it', () => {
    const { CAIRN_TOKEN, NEO4J_PASSWORD } = compose.services.app?.environment ?? {};
    expect([CAIRN_TOKEN, NEO4J_PASSWORD].every((value) => value?.includes(':?'))).toBe(true);
  });
});

describe('the image', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');

  it('is built in stages and runs as a user without rights', () => {
    expect(lines.filter((line) => line.startsWith('FROM ')).length).toBeGreaterThan(1);
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER node');
    expect(last.some((line) => line.startsWith('RUN npm'))).toBe(false);
  });
});
