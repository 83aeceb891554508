import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../run-command.js';
import type { OnProgress } from '../running-database.js';
import { needSpace, writableFolder } from './folder.js';
import { pinnedServer, type LocalLayout } from './layout.js';
import { alone } from './lock.js';
import { mavenFailed, mavenMissing } from './maven.js';

const megabytes = 300;

/** True when the jars of the pinned pom lie in `lib`: their stamp holds the hash of the pom that they were made from. */
export async function haveJars(layout: LocalLayout): Promise<boolean> {
  const stamp = await readFile(join(layout.lib, '.stamp'), 'utf8').catch(() => '');
  return stamp === stampOf(pinnedServer().pom);
}

/**
 * Fetches the server's jars through Maven, once: later calls only read the stamp. Processes that need them at the same
 * time wait for the first. Throws `MAVEN_MISSING`, `MAVEN_FAILED`, `DATABASE_DISK_FULL` or `DATABASE_FOLDER`.
 */
export async function fetchJars(
  layout: LocalLayout,
  environment: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<void> {
  if (await haveJars(layout)) return;
  await writableFolder(layout.program);
  const wait = (): void => onProgress('waiting for another process that fetches Neo4j…');
  await alone(layout.program, wait, async () => {
    if (await haveJars(layout)) return;
    await build(layout, environment, onProgress);
  });
}

async function build(
  layout: LocalLayout,
  environment: NodeJS.ProcessEnv,
  onProgress: OnProgress,
): Promise<void> {
  const { version, pom, pomPath } = pinnedServer();
  await needSpace(layout.program, megabytes, `fetching Neo4j ${version}`);
  onProgress(`fetching Neo4j ${version} from Maven Central, about 140 MB, once…`);
  // Made aside and renamed at the end: a build that was killed leaves no half-filled lib behind.
  const partial = join(layout.program, 'lib.partial');
  await rm(partial, { recursive: true, force: true });
  let fetched = 0;
  const { code, output } = await runCommand(
    'mvn',
    ['-B', '-f', pomPath, 'package', `-Donrecord.lib=${partial}`],
    {
      environment,
      onLine: (line) => {
        if (/Downloaded from .*\.jar /.test(line) && ++fetched % 50 === 0) {
          onProgress(`fetching Neo4j ${version}: ${fetched} jars so far…`);
        }
      },
    },
  );
  if (code === 'missing') throw mavenMissing();
  const jars = code === 0 ? await readdir(partial).catch(() => []) : [];
  if (!jars.includes(`neo4j-server-${version}.jar`)) throw mavenFailed(version, output);
  await writeFile(join(partial, '.stamp'), stampOf(pom));
  await rm(layout.lib, { recursive: true, force: true });
  await rename(partial, layout.lib);
}

const stampOf = (pom: string): string => createHash('sha256').update(pom).digest('hex');
