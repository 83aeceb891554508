/** What `onrecord extract --jsonl` prints of files and folders, exactly what users get: one object for each document. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, '..', 'bin', 'onrecord.js');

export const extracted = (...paths) =>
  execFileSync(process.execPath, [program, 'extract', '--jsonl', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
