// The API that @neo4j/graphql makes out of type definitions, over the graph that Cairn keeps. Started by bench/neo4j-graphql.ts from the folder
// that its packages were put in; tells its address on standard output.
import { createServer } from 'node:http';
import process from 'node:process';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = `
  type Concept @node {
    id: ID!
    title: String!
    description: String
    level: String
    aliases: [String!]
    degree: Int!
    about: [Work!]! @relationship(type: "ABOUT", direction: IN, properties: "Joined")
  }
  type Work @node(labels: ["Entity"]) {
    id: ID!
    order: String!
    title: String!
    url: String
    form: String
    year: Int
    organizations: [Organization!]! @relationship(type: "BY", direction: OUT)
    lists: [Source!]! @relationship(type: "LISTS", direction: IN)
    evidence(of: ID!): [Evidence!]! @cypher(
      statement: """
      MATCH (this)-[r:ABOUT]->(:Concept {id: $of})
      MATCH (x:Evidence {relation: r.id})
      RETURN x ORDER BY x.id LIMIT 3
      """
      columnName: "x"
    )
  }
  type Organization @node { id: ID! title: String! }
  type Source @node { id: ID! title: String! }
  type Evidence @node {
    id: ID!
    quote: String
    rule: String!
    basis: String!
    first: Int
    documents: [Document!]! @relationship(type: "PROVES", direction: IN)
  }
  type Document @node {
    id: ID!
    path: String!
    sources: [SourceRecord!]! @relationship(type: "OF", direction: OUT)
  }
  type SourceRecord @node { id: ID! title: String! revision: String! license: String }
  type Joined @relationshipProperties { id: ID! evidence: Int! }
`;

const { NEO4J_URL, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URL, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  logging: false,
  graphiql: false,
  maxRequestBodySize: false,
  context: () => ({ executionContext: driver }),
});
const server = createServer((request, response) => void yoga(request, response));
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${String(server.address().port)}/graphql\n`);
});
