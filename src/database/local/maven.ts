import { stripVTControlCharacters } from 'node:util';
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

/** The failure of a build in the words of Maven: the first paragraph that it marks as an error, without its advice. */
export function mavenFailed(version: string, output: string): OnRecordError {
  const told = /^\[ERROR\] (.*(?:\n\[ERROR\] .*\S.*)*)/m.exec(stripVTControlCharacters(output))?.[1];
  const words = told?.replaceAll('[ERROR] ', '').replaceAll(/ -> \[Help \d+\]/g, '');
  return new OnRecordError(
    'MAVEN_FAILED',
    `Maven could not fetch Neo4j ${version}:\n${lastLines(words ?? output, 4)}`,
    { hint: 'Check the network, and the proxy or mirror in ~/.m2/settings.xml; then try again.' },
  );
}
