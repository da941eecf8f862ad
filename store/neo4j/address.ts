import { CairnError } from '../../schema/index.ts';

/** Schemes of addresses, as the driver knows them: encrypted with +s, with any certificate with +ssc. */
export const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'] as const;

export interface Neo4jAddress {
  /** What the driver is given: scheme, host and port. */
  readonly server: string;
  /** Null for the user's home database. */
  readonly database: string | null;
}

const SHAPE = /^([a-z+0-9]+):\/\/([^/@?#\s]+)(?:\/([A-Za-z0-9.-]{1,63}))?\/?$/;

/**
 * Takes apart `neo4j://host:port[/database]`. Throws `BAD_USER_INPUT` for anything else, credentials included: what
 * is typed on a command line can be read by everyone on the machine.
 */
export function parseNeo4jAddress(address: string): Neo4jAddress {
  if (/^[^/]*\/\/[^/]*@/.test(address)) {
    throw new CairnError(
      'BAD_USER_INPUT',
      'A store address takes no name or password; put them into NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  const [, scheme, host, database] = SHAPE.exec(address) ?? [];
  if (!(NEO4J_SCHEMES as readonly (string | undefined)[]).includes(scheme) || host === undefined) {
    throw new CairnError(
      'BAD_USER_INPUT',
      `"${address}" is no address of a Neo4j server; write --store neo4j://<host>:<port>[/<database>].`,
    );
  }
  return { server: `${scheme ?? ''}://${host}`, database: database ?? null };
}
