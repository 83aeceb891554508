import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchJars, haveJars } from '../../src/database/local/jars.js';
import { localLayout, pinnedServer } from '../../src/database/local/layout.js';
import { machineWith, temporaryFolder } from './fake-programs.js';

const { version } = pinnedServer();
const jar = `neo4j-server-${version}.jar`;

/** A Maven that notes that it was called, and fills the asked folder as the real one does. */
const maven = (calls: string): string => `
for word in "$@"; do case "$word" in -Donrecord.lib=*) lib="\${word#-Donrecord.lib=}" ;; esac; done
echo call >> ${calls}
/bin/sleep 0.3
/bin/mkdir -p "$lib"
echo jar > "$lib/${jar}"`;

test('the jars are fetched once, and processes that need them together wait for the first', async () => {
  const calls = join(temporaryFolder(), 'calls');
  const machine = machineWith({ mvn: maven(calls) });
  const layout = localLayout(machine.ONRECORD_HOME);
  const told: string[] = [];
  const fetch = (): Promise<void> => fetchJars(layout, machine, (line) => told.push(line));
  await Promise.all([fetch(), fetch(), fetch()]);
  await fetch();
  expect(readFileSync(calls, 'utf8')).toBe('call\n');
  expect(existsSync(join(layout.lib, jar))).toBe(true);
  expect(told).toHaveLength(3);
  expect(told).toContain(`fetching Neo4j ${version} from Maven Central, about 140 MB, once…`);
  expect(told.filter((line) => line === 'waiting for another process that fetches Neo4j…')).toHaveLength(2);
});

test('jars of another pom, or left half-made, are fetched again', async () => {
  const calls = join(temporaryFolder(), 'calls');
  const machine = machineWith({ mvn: maven(calls) });
  const layout = localLayout(machine.ONRECORD_HOME);
  mkdirSync(layout.lib, { recursive: true });
  writeFileSync(join(layout.lib, 'old.jar'), '');
  writeFileSync(join(layout.lib, '.stamp'), 'hash of another pom');
  mkdirSync(join(layout.program, 'lib.partial'));
  expect(await haveJars(layout)).toBe(false);
  await fetchJars(layout, machine, () => undefined);
  expect(await haveJars(layout)).toBe(true);
  expect(existsSync(join(layout.lib, 'old.jar'))).toBe(false);
});

test('no Maven', async () => {
  const machine = machineWith();
  await expect(fetchJars(localLayout(machine.ONRECORD_HOME), machine, () => undefined)).rejects.toMatchObject(
    {
      code: 'MAVEN_MISSING',
      message: 'Maven is not installed: there is no "mvn" on the path.',
      hint: 'Install Maven, which fetches Neo4j once.',
    },
  );
});

test('Maven that is offline with nothing cached: its reason without its advice', async () => {
  const machine = machineWith({
    mvn: `echo '[INFO] BUILD FAILURE'
echo '[ERROR] Cannot access central in offline mode. -> [Help 1]'
echo '[ERROR] '
echo '[ERROR] Re-run Maven using the -X switch to enable full debug logging.'
exit 1`,
  });
  const layout = localLayout(machine.ONRECORD_HOME);
  await expect(fetchJars(layout, machine, () => undefined)).rejects.toMatchObject({
    code: 'MAVEN_FAILED',
    message: `Maven could not fetch Neo4j ${version}:\nCannot access central in offline mode.`,
    hint: 'Check the network, and the proxy or mirror in ~/.m2/settings.xml; then try again.',
  });
  expect(await haveJars(layout)).toBe(false);
});

test('Maven that says it is done but brought no server', async () => {
  const machine = machineWith({ mvn: 'echo BUILD SUCCESS' });
  await expect(fetchJars(localLayout(machine.ONRECORD_HOME), machine, () => undefined)).rejects.toMatchObject(
    {
      code: 'MAVEN_FAILED',
      message: `Maven could not fetch Neo4j ${version}:\nBUILD SUCCESS`,
    },
  );
});
