import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/open-database.js';
import { javaOf, machineWith } from './fake-programs.js';

test('without any way to a database one error tells why each failed', async () => {
  await expect(openDatabase({ environment: machineWith() })).rejects.toMatchObject({
    code: 'DATABASE_NONE',
    message: [
      'There is no Neo4j to work with.',
      'NEO4J_URI: is not set.',
      'Docker: Docker is not installed. Install Docker, or use one of the other ways.',
      'Local server: Java is not installed. Install a Java 17 or 21 (a JDK or a JRE), or set JAVA_HOME to one.',
    ].join('\n'),
    hint: 'One of the three is enough; "onrecord doctor" checks each.',
  });
});

test('a daemon that is down and a Java that is too old are told as such', async () => {
  const docker = 'echo "Cannot connect to the Docker daemon." >&2; exit 1';
  const environment = machineWith({ docker, java: javaOf('11.0.2') });
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DATABASE_NONE',
    message: [
      'There is no Neo4j to work with.',
      'NEO4J_URI: is not set.',
      'Docker: The Docker daemon does not answer: Cannot connect to the Docker daemon. Start Docker.',
      'Local server: java: is Java 11.0.2, but Neo4j needs Java 17 or newer. ' +
        'Install a Java 17 or 21 (a JDK or a JRE), or set JAVA_HOME to one.',
    ].join('\n'),
  });
});

test('a configured server that does not answer is not replaced by another one', async () => {
  const environment = { ...machineWith(), NEO4J_URI: 'bolt://127.0.0.1:1' };
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    where: 'bolt://127.0.0.1:1',
  });
});

test('ONRECORD_DATABASE chooses one way, and its failure is told alone', async () => {
  const environment = machineWith();
  await expect(
    openDatabase({ environment: { ...environment, ONRECORD_DATABASE: 'docker' } }),
  ).rejects.toMatchObject({ code: 'DOCKER_MISSING' });
  await expect(
    openDatabase({ environment: { ...environment, ONRECORD_DATABASE: 'local' } }),
  ).rejects.toMatchObject({ code: 'JAVA_MISSING' });
});

test('ONRECORD_DATABASE takes no other word', async () => {
  const environment = { ...machineWith(), ONRECORD_DATABASE: 'postgres' };
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DATABASE_CHOICE',
    message: '"postgres" is no way to a database.',
    where: 'ONRECORD_DATABASE',
    hint: 'Use "docker" or "local", or leave it out.',
  });
});

test('a folder whose data is in Docker does not get an empty local database when Docker is down', async () => {
  const environment = machineWith();
  mkdirSync(join(environment.ONRECORD_HOME, 'neo4j'), { recursive: true });
  writeFileSync(join(environment.ONRECORD_HOME, 'neo4j', 'way'), 'docker\n');
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DOCKER_MISSING',
    message: 'Docker is not installed.',
    hint:
      'Install Docker, or use one of the other ways. ' +
      'The data of this folder is in Docker; ONRECORD_DATABASE=local opens another database.',
  });
});

test('a data folder that cannot be made is named', async () => {
  const environment = { ...machineWith(), ONRECORD_HOME: '/dev/null/data', ONRECORD_DATABASE: 'local' };
  await expect(openDatabase({ environment })).rejects.toMatchObject({
    code: 'DATABASE_FOLDER',
    message: 'cannot be written: part of the path is a file.',
    where: '/dev/null/data/neo4j/home',
    hint: 'Set ONRECORD_HOME to a folder that you may write.',
  });
});
