/** @neo4j/graphql over the same graph, in the folder that it was installed into, in its faster form. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { address, ready } from './child.mjs';

const require = createRequire(join(process.env.BENCH_PEER, 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { Neo4jGraphQL } = await load('@neo4j/graphql');
const { ApolloServer } = await load('@apollo/server');
const { startStandaloneServer } = await load('@apollo/server/standalone');
const { ApolloServerPluginCacheControlDisabled } = await load('@apollo/server/plugin/disabled');
const { default: neo4j } = await load('neo4j-driver');

const typeDefs = `
  type Person @node { id: ID! name: String! said: [Statement!]! @relationship(type: "SAID", direction: OUT, properties: "Said") }
  type Said @relationshipProperties { as: String }
  type City @node { id: ID! name: String! statements: [Statement!]! @relationship(type: "ABOUT", direction: IN) }
  type Article @node { id: ID! title: String url: String versions: [ArticleVersion!]! @relationship(type: "HAS_VERSION", direction: OUT) }
  type ArticleVersion @node { id: ID! articles: [Article!]! @relationship(type: "HAS_VERSION", direction: IN) }
  type Statement @node {
    id: ID! text: String! kind: String! order: String!
    speakers: [Person!]! @relationship(type: "SAID", direction: IN, properties: "Said")
    versions: [ArticleVersion!]! @relationship(type: "APPEARS_IN", direction: OUT)
  }`;
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database: address.database } }),
});
ready(url);
