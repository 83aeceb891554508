import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentDatabase } from '../../src/database/current-database.js';
import { composeProject } from '../../src/database/docker/compose.js';
import { openDatabase } from '../../src/database/open-database.js';
import { handedAddress } from '../setup/address.js';
import { machineWith, temporaryFolder } from './fake-programs.js';

const { uri, password } = handedAddress();
const port = new URL(uri).port;

/**
 * A `docker` whose container is the test database: what it is asked is noted, and it "runs" from `up` to `stop`.
 * The real one is not needed to see that the right things are asked of it in the right order.
 */
function machineWithDocker(scripts: { readonly up?: string } = {}) {
  const folder = temporaryFolder();
  const running = join(folder, 'running');
  const calls = join(folder, 'calls');
  const docker = `
if [ "$1" = version ]; then echo 28.2.2; exit 0; fi
shift 5
echo "$*" >> ${calls}
case "$1" in
  port) [ -e ${running} ] || exit 1; [ "$3" = 7687 ] && echo 127.0.0.1:${port} || echo 127.0.0.1:17474 ;;
  up) ${scripts.up ?? `echo "$NEO4J_PASSWORD" > ${running}`} ;;
  stop) /bin/rm ${running} ;;
esac`;
  return {
    environment: machineWith({ docker }),
    running,
    calls: () => readFileSync(calls, 'utf8').split('\n'),
  };
}

test('a running daemon is used before a local server; the container is started and stopped', async () => {
  const machine = machineWithDocker();
  const environment = { ...machine.environment, NEO4J_PASSWORD: password };
  const told: string[] = [];
  const database = await openDatabase({ environment, onProgress: (line) => told.push(line) });
  expect(database).toMatchObject({
    kind: 'docker',
    started: true,
    address: { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' },
    browserUrl: 'http://localhost:17474/browser/',
  });
  expect(told.at(-1)).toBe('starting Neo4j in Docker…');
  expect(machine.calls()).toContain('up --detach --wait neo4j');
  await database.stop();
  expect(existsSync(machine.running)).toBe(false);
});

test('a container that runs is used, and left running by those who did not start it', async () => {
  const machine = machineWithDocker();
  const environment = { ...machine.environment, NEO4J_PASSWORD: password };
  await openDatabase({ environment });
  const second = await openDatabase({ environment });
  expect(second.started).toBe(false);
  await second.stop();
  expect(machine.calls().filter((call) => call.startsWith('up'))).toHaveLength(1);
  expect(existsSync(machine.running)).toBe(true);

  const current = await currentDatabase(environment);
  expect(current).toMatchObject({ kind: 'docker', address: { uri: `bolt://127.0.0.1:${port}` } });
  await current?.stop();
  expect(await currentDatabase(environment)).toBeUndefined();
});

test('without NEO4J_PASSWORD the container gets a password of its own, kept for this user', async () => {
  const machine = machineWithDocker();
  // The stand-in container is the test database, which has another password.
  await expect(
    openDatabase({ environment: { ...machine.environment, ONRECORD_DATABASE: 'docker' } }),
  ).rejects.toMatchObject({
    code: 'DATABASE_PASSWORD',
  });
  const file = join(machine.environment.ONRECORD_HOME, 'neo4j', 'docker-password');
  expect(readFileSync(machine.running, 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('a container that does not start is told in the words of Docker', async () => {
  const machine = machineWithDocker({ up: 'echo "pull access denied" >&2; exit 1' });
  const environment = { ...machine.environment, ONRECORD_DATABASE: 'docker' };
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DOCKER_FAILED',
    message: '"docker compose up --detach --wait neo4j" failed:\npull access denied',
    hint: 'Look at "docker compose version" and "docker compose logs neo4j".',
  });
});

test('each data folder has a container of its own; that of the project is the one of a plain "docker compose up"', () => {
  expect(composeProject('/p/.onrecord', '/p/docker-compose.yml')).toBe('onrecord');
  const other = composeProject('/q/.onrecord', '/p/docker-compose.yml');
  expect(other).toMatch(/^onrecord-[0-9a-f]{8}$/);
  expect(composeProject('/r/.onrecord', '/p/docker-compose.yml')).not.toBe(other);
});
