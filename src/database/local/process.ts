import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OnRecordError } from '../../errors/onrecord-error.js';
import { lastLines, runCommand } from '../run-command.js';
import { folderError } from './folder.js';
import { javaOpenings, type Java } from './java.js';
import type { LocalLayout } from './layout.js';
import type { Ports } from './ports.js';
import { memoryFlags, serverSettings, type LocalSize } from './settings.js';

/** The class path is relative to the working folder, `layout.program`, so that a colon in a path does no harm. */
const classPath = ['-cp', 'lib/*'];

export async function writeSettings(layout: LocalLayout, size: LocalSize, ports: Ports): Promise<void> {
  try {
    await mkdir(layout.conf, { recursive: true });
    await writeFile(join(layout.conf, 'neo4j.conf'), serverSettings(size, ports));
  } catch (cause) {
    throw folderError(layout.home, cause);
  }
}

/** True once a server has run in this home: from then on the password is in its system database. */
export const hasData = (layout: LocalLayout): boolean => existsSync(join(layout.data, 'databases', 'system'));

/**
 * Sets the password of the user neo4j before the first start. It is handed over as a file (`@path`),
 * because what stands on a command line can be read by every user of the machine.
 */
export async function setInitialPassword(
  layout: LocalLayout,
  java: Java,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { code, output } = await runCommand(
    java.program,
    [
      '-Xmx128m',
      ...javaOpenings,
      ...classPath,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      `@${layout.password}`,
    ],
    {
      environment: { ...environment, NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf },
      folder: layout.program,
    },
  );
  if (code !== 0) {
    throw new OnRecordError(
      'DATABASE_START_FAILED',
      `The password could not be set:\n${lastLines(output, 5)}`,
      {
        where: layout.home,
      },
    );
  }
}

/** Starts the server as a process of its own that outlives this one; its words go to `layout.log`. Returns its pid. */
export function launch(
  layout: LocalLayout,
  java: Java,
  size: LocalSize,
  environment: NodeJS.ProcessEnv,
): number {
  let log: number;
  try {
    mkdirSync(dirname(layout.log), { recursive: true });
    log = openSync(layout.log, 'w', 0o600);
  } catch (cause) {
    throw folderError(layout.home, cause);
  }
  try {
    const child = spawn(
      java.program,
      [
        ...memoryFlags(size),
        ...javaOpenings,
        ...classPath,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${layout.home}`,
        `--config-dir=${layout.conf}`,
        '--console-mode',
      ],
      { cwd: layout.program, env: environment, detached: true, stdio: ['ignore', log, log] },
    );
    child.on('error', () => undefined);
    child.unref();
    if (child.pid === undefined) {
      throw new OnRecordError('JAVA_FAILED', 'could not be started.', { where: java.program });
    }
    return child.pid;
  } finally {
    closeSync(log);
  }
}
