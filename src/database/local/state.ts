import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { runCommand } from '../run-command.js';
import { folderError } from './folder.js';
import type { LocalLayout } from './layout.js';
import type { Ports } from './ports.js';

/** What `server.json` says of the server that was last started from a home. */
export interface ServerState {
  readonly pid: number;
  readonly ports: Ports;
  readonly version: string;
  /** ISO 8601 */
  readonly startedAt: string;
}

/** The state on file, or undefined when there is none or it cannot be understood. */
export async function readState(layout: LocalLayout): Promise<ServerState | undefined> {
  const text = await readFile(layout.state, 'utf8').catch(() => '');
  try {
    const state = JSON.parse(text) as Partial<ServerState> | null;
    const complete = typeof state?.pid === 'number' && typeof state.ports?.bolt === 'number';
    return complete ? (state as ServerState) : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a reader never meets half of it. */
export async function writeState(layout: LocalLayout, state: ServerState): Promise<void> {
  try {
    await writeFile(`${layout.state}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
    await rename(`${layout.state}.new`, layout.state);
  } catch (cause) {
    throw folderError(layout.home, cause);
  }
}

export const removeState = (layout: LocalLayout): Promise<void> => rm(layout.state, { force: true });

/**
 * True when the process lives and is the server of this home: process ids are used again after a restart of the machine,
 * and no stranger may be taken for the server, still less be stopped.
 */
export async function isServerOf(layout: LocalLayout, pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return (await commandLine(pid)).includes(`--home-dir=${layout.home}`);
}

async function commandLine(pid: number): Promise<string> {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return (await runCommand('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).output;
  }
}
