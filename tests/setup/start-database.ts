import './resolve-sources.cjs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GenericContainer, Wait } from 'testcontainers';
import type { GraphAddress } from '../../src/graph/connection.js';
import { answer } from '../../src/database/answer.js';
import { localLayout, onRecordFolder } from '../../src/database/local/layout.js';
import { openLocal } from '../../src/database/local/server.js';
import { handAddress, handBrowserUrl } from './address.js';
import { endWithRun } from './end-with-run.js';
import { keepForTeardown } from './teardown-list.js';

/** What testcontainers says where no Docker daemon runs; any other failure is a real one. */
const noDocker = 'Could not find a working container runtime strategy';

/**
 * Starts the one Neo4j of the project `neo4j` in jest.config.js: `ONRECORD_TEST_NEO4J_URI` if it is set (the tests wipe
 * it, so it is never the user's `NEO4J_URI`), else a container, else a local server with a home of its own.
 */
export default async function startDatabase(): Promise<void> {
  const { ONRECORD_TEST_NEO4J_URI: uri, ONRECORD_TEST_NEO4J_PASSWORD: password = '' } = process.env;
  if (uri !== undefined && uri !== '') {
    const address = { uri, user: 'neo4j', password, database: 'neo4j' };
    await answer(address);
    handAddress(address);
    return;
  }
  handAddress((await inContainer()) ?? (await onThisMachine()));
}

async function inContainer(): Promise<GraphAddress | undefined> {
  if (process.env.ONRECORD_DATABASE === 'local') return undefined;
  const password = 'only-for-tests';
  try {
    const container = await new GenericContainer('neo4j:5.26-community')
      // Tests try wrong passwords: that must not lock out those after them.
      .withEnvironment({
        NEO4J_AUTH: `neo4j/${password}`,
        NEO4J_dbms_security_auth__max__failed__attempts: '0',
      })
      .withExposedPorts(7687, 7474)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(180_000)
      .start();
    keepForTeardown(async () => void (await container.stop()));
    const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
    handBrowserUrl(`http://${container.getHost()}:${container.getMappedPort(7474)}/browser/`);
    return { uri, user: 'neo4j', password, database: 'neo4j' };
  } catch (error) {
    if (error instanceof Error && error.message === noDocker) return undefined;
    throw error;
  }
}

async function onThisMachine(): Promise<GraphAddress> {
  const home = await mkdtemp(join(tmpdir(), 'onrecord-neo4j-'));
  // The jars are shared with the user's own server; data, password and ports are not.
  const layout = localLayout(onRecordFolder(process.env), home);
  const server = await openLocal({
    layout,
    environment: process.env,
    size: 'usual',
    preferredPorts: { bolt: 0, http: 0 },
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  keepForTeardown(() => server.stop(), home);
  await endWithRun(layout);
  handBrowserUrl(server.browserUrl);
  return server.address;
}
