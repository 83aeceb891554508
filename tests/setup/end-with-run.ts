import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { LocalLayout } from '../../src/database/local/layout.js';
import { readState } from '../../src/database/local/state.js';

/** A local server is a process of its own: sees to it that it ends with this test run, even when the run is killed. */
export async function endWithRun(layout: LocalLayout): Promise<void> {
  const pid = (await readState(layout))?.pid;
  const reaper = [join(__dirname, 'reap.mjs'), process.pid, pid, layout.home].map(String);
  spawn(process.execPath, reaper, { detached: true, stdio: 'ignore' }).unref();
}
