import type { RunningDatabase } from '../src/database/open-database.js';
import type { EntityRecord } from '../src/graph/read/entity-record.js';
import { printable } from './printable.js';

/** Where to look next: what can be pasted is on a line of its own. */
export function nextSteps(database: RunningDatabase, about: EntityRecord): string {
  const { kind, address, browserUrl, passwordFile } = database;
  const name = JSON.stringify(printable(about.name));
  const label = about.type.charAt(0) + about.type.slice(1).toLowerCase();
  const password =
    passwordFile === undefined ? 'password as in NEO4J_PASSWORD' : `password in ${passwordFile}`;
  return [
    'Look further',
    `  Ask:            npx onrecord ask "who spoke about ${pasteable(about.name)}"`,
    `  Neo4j Browser:  ${browserUrl ?? address.uri}`,
    `                  ${address.uri}, user ${address.user}, ${password}`,
    `                  MATCH (who)-[:SAID]->(what:Statement)-[:ABOUT]->(:${label} {name: ${name}}) RETURN who, what`,
    '  GraphQL:        npx onrecord serve, then ask http://127.0.0.1:4000/graphql',
    `                  { statements(about: ${name}) { nodes { text speakers { as entity { name } } article { title } } } }`,
    ...(kind === 'configured' ? [] : ['  Neo4j keeps running; "npx onrecord db stop" ends it.']),
  ].join('\n');
}

/** A name between double quotation marks of a shell: what a shell would act on is left out. */
const pasteable = (name: string): string => printable(name).replace(/["$`\\!]/g, '');
