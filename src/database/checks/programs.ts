import { OnRecordError } from '../../errors/onrecord-error.js';
import { dockerVersion } from '../docker/daemon.js';
import { findJava, isSupportedJava } from '../local/java.js';
import { findMaven } from '../local/maven.js';
import { lastLines, runCommand } from '../run-command.js';
import { checked, ok, type Check } from './check.js';

const oldestNode = 20;

/** `version` is that of `process.versions.node`. */
export function checkNode(version: string): Check {
  if (Number(version.split('.')[0]) >= oldestNode) return { name: 'Node.js', ...ok(version) };
  return {
    name: 'Node.js',
    state: 'problem',
    message: `is ${version}, but OnRecord needs ${oldestNode} or newer.`,
    hint: `Install Node.js ${oldestNode} or newer.`,
  };
}

export const checkJava = (environment: NodeJS.ProcessEnv): Promise<Check> =>
  checked('Java', async () => {
    const java = await findJava(environment);
    if (isSupportedJava(java)) return ok(`${java.version} (${java.program})`);
    return {
      state: 'notice',
      message: `${java.version} (${java.program}): Neo4j is made for Java 17 and 21.`,
      hint: 'If the local server does not start, set JAVA_HOME to a Java 17 or 21.',
    };
  });

/** Maven is needed only until it has fetched the jars. */
export const checkMaven = (environment: NodeJS.ProcessEnv, jarsAreThere: boolean): Promise<Check> =>
  checked('Maven', async () =>
    jarsAreThere ? ok('not needed: the jars of Neo4j are there') : ok(await findMaven(environment)),
  );

export const checkDocker = (environment: NodeJS.ProcessEnv): Promise<Check> =>
  checked('Docker', async () => {
    const daemon = await dockerVersion(environment);
    const { code, output } = await runCommand('docker', ['compose', 'version', '--short'], { environment });
    if (code === 0) return ok(`daemon ${daemon}, compose ${output.trim()}`);
    throw new OnRecordError('DOCKER_FAILED', `has no "docker compose": ${lastLines(output, 1)}`, {
      hint: 'Install the Compose plugin of Docker.',
    });
  });
