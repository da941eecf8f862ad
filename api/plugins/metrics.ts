import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Counts, GraphReader, SourceSummary } from '../../store/port.ts';

export interface Metrics {
  /** Answers `/metrics` in the text format that Prometheus reads, and counts every request and operation. */
  readonly plugin: Plugin;
}

/** Operations beyond this many different names are counted together: names come from outside. */
const NAMES = 100;
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const ROUTES: ReadonlySet<string> = new Set([
  'graphql',
  'feeds',
  'export',
  'assets',
  'healthz',
  'readyz',
  'metrics',
]);
const FIRST_PART = /^[a-z]+:\/\/[^/]*\/([a-z]{0,10})(?=[/?#]|$)/;

/** The first part of an address's path, among those that the program has; what strangers try is one. */
function routeOf(url: string): string {
  const first = FIRST_PART.exec(url)?.[1] ?? '';
  return ROUTES.has(first) ? `/${first}` : 'other';
}

/** Remembers an answer of the store for as long as the graph stays the same. */
function byGeneration<T>(reader: GraphReader, read: () => Promise<T>): () => Promise<T> {
  let known: { readonly generation: number; readonly value: T } | null = null;
  return async () => {
    const generation = await reader.generation();
    if (known?.generation !== generation) known = { generation, value: await read() };
    return known.value;
  };
}

function describeGraph(reader: GraphReader, registry: Registry): void {
  const counts = byGeneration<Counts>(reader, () => reader.counts());
  const sources = byGeneration<readonly SourceSummary[]>(reader, () => reader.sources());
  const gauges: readonly [name: string, help: string, figure: () => Promise<number>][] = [
    ['cairn_generation', 'Grows by one with every change of the graph.', () => reader.generation()],
    ['cairn_entries', 'Entries of lists.', async () => (await counts()).entries],
    ['cairn_evidence', 'Pieces of evidence.', async () => (await counts()).evidence],
    ['cairn_diagnostics', 'Problems found in what was read.', async () => (await counts()).diagnostics],
    ['cairn_sources', 'Sources read.', async () => (await sources()).length],
  ];
  for (const [name, help, figure] of gauges) {
    const gauge: Gauge = new Gauge({
      ...{ name, help, registers: [registry] },
      collect: async () => gauge.set(await figure()),
    });
  }
  const entities: Gauge<'kind'> = new Gauge({
    ...{ name: 'cairn_entities', help: 'Entities by kind.', labelNames: ['kind'], registers: [registry] },
    collect: async () => {
      for (const [kind, total] of Object.entries((await counts()).entities)) entities.set({ kind }, total);
    },
  });
  const runs: Gauge<'state'> = new Gauge({
    ...{ name: 'cairn_sources_by_last_run', help: 'Sources by the state of their last run.' },
    ...{ labelNames: ['state'], registers: [registry] },
    collect: async () => {
      runs.reset();
      for (const { lastRun } of await sources()) runs.inc({ state: lastRun?.state ?? 'none' });
    },
  });
}

/**
 * Figures of one API for Prometheus: requests by route and status, seconds by operation, the size of the graph, and
 * those of the process.
 * @param withProcess also memory, event loop and garbage collection of the process; once in a process
 */
export function createMetrics(reader: GraphReader, withProcess: boolean): Metrics {
  const registry = new Registry();
  if (withProcess) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ name: 'cairn_http_requests_total', help: 'Requests answered.', registers: [registry] },
    labelNames: ['route', 'status'],
  });
  const seconds = new Histogram({
    ...{ name: 'cairn_graphql_seconds', help: 'Seconds that an operation took.', registers: [registry] },
    ...{ labelNames: ['operation'], buckets: SECONDS },
  });
  describeGraph(reader, registry);
  const names = new Set<string>();
  const nameOf = (name: string | null | undefined): string => {
    if (!name) return 'unnamed';
    if (names.size < NAMES) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    plugin: {
      async onRequest({ url, endResponse, fetchAPI }) {
        if (url.pathname !== '/metrics') return;
        try {
          const text = await registry.metrics();
          endResponse(
            new fetchAPI.Response(text, {
              headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
            }),
          );
        } catch {
          endResponse(new fetchAPI.Response('The store does not answer.\n', { status: 503 }));
        }
      },
      onResponse({ request, response }) {
        requests.inc({ route: routeOf(request.url), status: String(response.status) });
      },
      onExecute({ args }) {
        const end = seconds.startTimer({
          operation: nameOf(getOperationAST(args.document, args.operationName)?.name?.value),
        });
        return { onExecuteDone: () => void end() };
      },
    },
  };
}
