export type { QueryPlan } from './connection.ts';
export { NEO4J_SCHEMES } from './address.ts';
export { openNeo4jStore, type Neo4jOptions } from './open.ts';
