import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import lockfile from 'proper-lockfile';

const root = join(__dirname, '..', '..');
export const PROGRAM = join(root, 'bin', 'onrecord.js');
const stamp = join(root, 'dist', '.built-for-tests');

/** For `beforeAll(build, BUILD_LIMIT)`: compiling takes long on a busy machine. */
export const BUILD_LIMIT = 240_000;

/**
 * Builds the program when a source is newer than the last build. Call it in `beforeAll`: test files that run at the
 * same time wait for one another.
 */
export async function build(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const release = await lockfile.lock(join(root, 'dist'), {
    stale: 120_000,
    retries: { retries: 600, factor: 1, minTimeout: 250, maxTimeout: 250 },
  });
  try {
    if (newest(['src', 'ingest', 'cli']) <= modified(stamp)) return;
    rmSync(stamp, { force: true });
    const started = new Date();
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules', '.bin', 'tsc'), '-p', 'tsconfig.build.json'],
      {
        cwd: root,
      },
    );
    writeFileSync(stamp, started.toISOString());
  } finally {
    await release();
  }
}

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (folders: readonly string[]): number =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        modified(join(root, folder, name)),
      ),
    ),
  );

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Sees each piece of standard error as it comes. */
  readonly onError?: (text: string, end: (signal: NodeJS.Signals) => void) => void;
}

/** Runs `onrecord` with these parameters and waits for its end. */
export function onrecord(parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [PROGRAM, ...parameters], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    options.onError?.(text, (signal) => child.kill(signal));
  });
  // A program that does not read its input closes it: that is no failure of the test.
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
