import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder, removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  folders.push(folder);
  return folder;
}

/**
 * An environment whose path holds only these programs, given as shell scripts, and its own data folder:
 * a machine that has them and nothing else.
 */
export function machineWith(programs: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv & {
  readonly PATH: string;
  readonly ONRECORD_HOME: string;
} {
  const root = temporaryFolder();
  const PATH = join(root, 'bin');
  mkdirSync(PATH);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(PATH, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(PATH, name), 0o755);
  }
  return { PATH, ONRECORD_HOME: join(root, 'data') };
}

/** Gives a data folder the jars of another one. */
export function shareJars(from: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  symlinkSync(from, to);
}

/** A `java` that tells this version. */
export const javaOf = (version: string): string => `echo 'openjdk version "${version}" 2026-01-20' >&2`;
