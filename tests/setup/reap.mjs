// node reap.mjs RUN SERVER HOME: waits for the end of the test run (process RUN), however it ends, even by SIGKILL;
// then ends the server, which is a process of its own, and removes its home.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [run, server] = process.argv.slice(2, 4).map(Number);
const home = process.argv[4];
const lives = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

while (lives(run) && lives(server)) await sleep(500);
if (lives(server)) {
  process.kill(server, 'SIGKILL');
  while (lives(server)) await sleep(50);
}
if (!lives(run)) for (const path of [home, `${home}.lock`]) rmSync(path, { recursive: true, force: true });
