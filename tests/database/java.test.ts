import { findJava, isSupportedJava } from '../../src/database/local/java.js';
import { javaOf, machineWith } from './fake-programs.js';

const hint = 'Install a Java 17 or 21 (a JDK or a JRE), or set JAVA_HOME to one.';

test.each([
  ['17.0.15', 17, true],
  ['21', 21, true],
  ['25.0.1', 25, false],
])('Java %s is usable', async (version, major, supported) => {
  const java = await findJava(machineWith({ java: javaOf(version) }));
  expect(java).toEqual({ program: 'java', version, major });
  expect(isSupportedJava(java)).toBe(supported);
});

test.each(['1.8.0_402', '11.0.22', '16.0.2'])('Java %s is too old', async (version) => {
  await expect(findJava(machineWith({ java: javaOf(version) }))).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: `is Java ${version}, but Neo4j needs Java 17 or newer.`,
    where: 'java',
    hint,
  });
});

test('no Java at all', async () => {
  await expect(findJava(machineWith())).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: 'Java is not installed.',
    hint,
  });
});

test('JAVA_HOME comes before the path, and is named when it holds no Java', async () => {
  const machine = { ...machineWith({ java: javaOf('17.0.1') }), JAVA_HOME: '/no/such/jdk' };
  await expect(findJava(machine)).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: 'There is no Java in JAVA_HOME.',
    where: '/no/such/jdk',
  });
});

test('a java that cannot tell its version, such as the stub of macOS', async () => {
  const stub = 'echo "Unable to locate a Java Runtime." >&2; exit 1';
  await expect(findJava(machineWith({ java: stub }))).rejects.toMatchObject({
    code: 'JAVA_FAILED',
    message: 'does not tell its version: Unable to locate a Java Runtime.',
    where: 'java',
  });
});
