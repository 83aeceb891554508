import { join } from 'node:path';
import { OnRecordError } from '../../errors/onrecord-error.js';
import { lastLines, runCommand } from '../run-command.js';

export interface Java {
  readonly program: string;
  /** `17.0.15` */
  readonly version: string;
  readonly major: number;
}

const oldest = 17;
const hint = 'Install a Java 17 or 21 (a JDK or a JRE), or set JAVA_HOME to one.';

/**
 * The Java of `JAVA_HOME`, else the one on the path.
 * Throws `JAVA_MISSING`, `JAVA_TOO_OLD` or `JAVA_FAILED`.
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const home = environment.JAVA_HOME;
  const program = home ? join(home, 'bin', 'java') : 'java';
  const { code, output } = await runCommand(program, ['-version'], { environment, seconds: 30 });
  if (code === 'missing' && home) {
    throw new OnRecordError('JAVA_MISSING', 'There is no Java in JAVA_HOME.', { where: home, hint });
  }
  if (code === 'missing') throw new OnRecordError('JAVA_MISSING', 'Java is not installed.', { hint });
  const version = /version "([^"]+)"/.exec(output)?.[1];
  if (code !== 0 || version === undefined) {
    throw new OnRecordError('JAVA_FAILED', `does not tell its version: ${lastLines(output, 3)}`, {
      where: program,
      hint,
    });
  }
  // "1.8.0_402" is Java 8, "17.0.15" is Java 17.
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
  if (major < oldest) {
    throw new OnRecordError('JAVA_TOO_OLD', `is Java ${version}, but Neo4j needs Java ${oldest} or newer.`, {
      where: program,
      hint,
    });
  }
  return { program, version, major };
}

/** Neo4j 5.26 is made for these; a newer one is tried with a word of warning. */
export const isSupportedJava = (java: Java): boolean => java.major === 17 || java.major === 21;

/** What Neo4j needs opened on Java 17 and newer. */
export const javaOpenings: readonly string[] = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '--add-modules=jdk.incubator.vector',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dfile.encoding=UTF-8',
];
