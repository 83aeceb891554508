import { doctorCommand, linesOf, reportOf } from '../../cli/commands/doctor.js';
import { checkNode } from '../../src/database/checks/programs.js';
import { checkPorts } from '../../src/database/checks/server.js';
import { diagnose } from '../../src/database/diagnose.js';
import { handedAddress } from '../setup/address.js';
import { javaOf, machineWith } from './fake-programs.js';
import { printed } from './printed.js';

const { uri, password } = handedAddress();
const maven = 'echo "Apache Maven 3.9.9 (abc)"';
const docker = 'case "$1" in version) echo 28.2.2 ;; compose) [ "$2" = version ] && echo 2.40.0 ;; esac';

async function states(environment: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const { checks } = reportOf(await diagnose(environment));
  return Object.fromEntries(checks.map(({ name, state }) => [name, state]));
}

test('a bare machine: each lack is a failure with what to do, and the exit code says so', async () => {
  const machine = machineWith();
  const { out, exitCode } = await printed(doctorCommand(), [], { ...machine, NEO4J_URI: '', JAVA_HOME: '' });
  expect(exitCode).toBe(1);
  expect(out).toContain(`
fail  Java         Java is not installed.
                   Install a Java 17 or 21 (a JDK or a JRE), or set JAVA_HOME to one.
fail  Maven        Maven is not installed: there is no "mvn" on the path.
                   Install Maven, which fetches Neo4j once.
fail  Docker       Docker is not installed.
                   Install Docker, or use one of the other ways.
warn  Neo4j        none runs yet.
                   The first command that needs it starts it.
`);
  expect(out).toMatch(/\nok {4}Data folder {2}\S+ can be written\n/);
  expect(out).toMatch(/\n\nThere is no way to a database yet\.\n$/);
});

test('Java and Maven alone are enough', async () => {
  const diagnosis = await diagnose(machineWith({ java: javaOf('21.0.2'), mvn: maven }));
  expect(diagnosis).toMatchObject({ healthy: true, ways: ['local'] });
  expect(linesOf(diagnosis).at(-1)).toBe('Ways to a database: a local server.');
});

test('Docker alone is enough; what else is missing is a warning then', async () => {
  const environment = machineWith({ docker });
  expect(await diagnose(environment)).toMatchObject({ healthy: true, ways: ['docker'] });
  expect(await states(environment)).toMatchObject({ Docker: 'ok', Java: 'warn', Maven: 'warn' });
});

test('a daemon without the Compose plugin is no way', async () => {
  const old = `[ "$1" = version ] && echo 28.2.2 || { echo "docker: unknown command: docker compose" >&2; exit 1; }`;
  const { checks, healthy } = await diagnose(machineWith({ docker: old }));
  expect(healthy).toBe(false);
  expect(checks.find(({ name }) => name === 'Docker')).toEqual({
    name: 'Docker',
    state: 'problem',
    message: 'has no "docker compose": docker: unknown command: docker compose',
    hint: 'Install the Compose plugin of Docker.',
  });
});

test('a configured server is enough, and its version is told', async () => {
  const environment = { ...machineWith(), NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const diagnosis = await diagnose(environment);
  expect(diagnosis).toMatchObject({ healthy: true, ways: ['configured'] });
  expect(diagnosis.checks.find(({ name }) => name === 'Neo4j')).toEqual({
    name: 'Neo4j',
    state: 'ok',
    message: expect.stringMatching(/^5\.26\.\d+ community answers at bolt:\S+ \(configured\)$/),
  });
});

test('a configured server that refuses the password is no way, whatever else there is', async () => {
  const environment = { ...machineWith({ docker }), NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong-password' };
  const diagnosis = await diagnose(environment);
  expect(diagnosis.healthy).toBe(false);
  expect(linesOf(diagnosis)).toContain(`fail  Neo4j        ${uri}: Neo4j refuses the user name or password.`);
  expect(linesOf(diagnosis).at(-1)).toBe(
    'The database of this folder cannot be had. Would work, with a database of its own: Docker.',
  );
});

test('a wrong word in ONRECORD_DATABASE is found', async () => {
  const environment = { ...machineWith({ docker }), ONRECORD_DATABASE: 'postgres' };
  const diagnosis = await diagnose(environment);
  expect(diagnosis.healthy).toBe(false);
  expect(linesOf(diagnosis)).toContain(
    'fail  Neo4j        ONRECORD_DATABASE: "postgres" is no way to a database.',
  );
});

test('a Java too new is a word of warning, an old Node.js a failure', async () => {
  const environment = machineWith({ java: javaOf('25'), mvn: maven });
  expect(await diagnose(environment)).toMatchObject({ healthy: true });
  expect(await states(environment)).toMatchObject({ Java: 'warn', 'Node.js': 'ok' });
  expect(checkNode('18.20.4')).toEqual({
    name: 'Node.js',
    state: 'problem',
    message: 'is 18.20.4, but OnRecord needs 20 or newer.',
    hint: 'Install Node.js 20 or newer.',
  });
});

test('a data folder that cannot be made is found without making one', async () => {
  const environment = {
    ...machineWith({ java: javaOf('17.0.1'), mvn: maven }),
    ONRECORD_HOME: '/dev/null/data',
  };
  expect(await states(environment)).toMatchObject({ 'Data folder': 'fail' });
});

test('taken ports are told, and are no failure', async () => {
  const port = Number(new URL(uri).port);
  expect(await checkPorts(undefined, { bolt: port, http: port })).toEqual({
    name: 'Ports',
    state: 'notice',
    message: `${port} and ${port}: taken by another program.`,
    hint: 'Nothing to do: other ports are used.',
  });
});

test('--json gives the same to programs', async () => {
  const { out } = await printed(doctorCommand(), ['--json'], { ...machineWith({ docker }), NEO4J_URI: '' });
  const report = JSON.parse(out) as { readonly healthy: boolean; readonly checks: readonly object[] };
  expect(report.healthy).toBe(true);
  expect(report.checks).toContainEqual({
    name: 'Docker',
    state: 'ok',
    message: 'daemon 28.2.2, compose 2.40.0',
    hint: null,
  });
});
