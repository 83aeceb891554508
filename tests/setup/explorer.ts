import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(__dirname, '..', '..', 'scripts', 'build-explorer.mjs');

/** Builds the explorer into a folder, or where the service looks for it; the line that says what its first view weighs. */
export const buildExplorer = (folder?: string): string =>
  execFileSync(process.execPath, [script, ...(folder === undefined ? [] : [folder])], { encoding: 'utf8' });
