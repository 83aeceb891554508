import { OnRecordError } from '../../errors/onrecord-error.js';
import { lastLines, runCommand } from '../run-command.js';

/** The version of Maven. Throws `MAVEN_MISSING` or `MAVEN_FAILED`. */
export async function findMaven(environment: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await runCommand('mvn', ['-B', '--version'], { environment, seconds: 60 });
  if (code === 'missing') throw mavenMissing();
  const version = /Apache Maven (\S+)/.exec(output)?.[1];
  if (code === 0 && version !== undefined) return version;
  throw new OnRecordError('MAVEN_FAILED', `Maven does not tell its version: ${lastLines(output, 3)}`, {
    hint: 'Run "mvn --version" and mend what it says.',
  });
}

export function mavenMissing(): OnRecordError {
  return new OnRecordError('MAVEN_MISSING', 'Maven is not installed: there is no "mvn" on the path.', {
    hint: 'Install Maven, which fetches Neo4j once.',
  });
}

/** The failure of a build, with the first lines that Maven marks as errors: they name the cause, the last ones only advise. */
export function mavenFailed(version: string, output: string): OnRecordError {
  const lines = output.split('\n');
  const errors = lines.filter((line) => line.includes('ERROR') && /\w{3}.*\s/.test(line));
  const told = errors.length > 0 ? errors.slice(0, 2).join('\n') : lastLines(output, 3);
  return new OnRecordError('MAVEN_FAILED', `Maven could not fetch Neo4j ${version}:\n${lastLines(told, 3)}`, {
    hint: 'Check the network, and the proxy or mirror in ~/.m2/settings.xml; then try again.',
  });
}
