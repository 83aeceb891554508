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

type OnText = (text: string, end: (signal: NodeJS.Signals) => void) => void | Promise<void>;

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** See each piece of standard output or standard error as it comes; `end` sends the program a signal. */
  readonly onOutput?: OnText;
  readonly onError?: OnText;
}

/** Runs `onrecord` with these parameters and waits for its end. */
export function onrecord(parameters: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [PROGRAM, ...parameters], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.environment },
  });
  const texts = { stdout: '', stderr: '' };
  const seen: Promise<void>[] = [];
  const end = (signal: NodeJS.Signals): void => void child.kill(signal);
  const follow = (name: 'stdout' | 'stderr', onText: OnText = () => undefined): void => {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      seen.push(Promise.resolve(onText(text, end)));
    });
  };
  follow('stdout', options.onOutput);
  follow('stderr', options.onError);
  // A program that does not read its input closes it: that is no failure of the test.
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      Promise.all(seen).then(() => resolve({ code, ...texts }), reject);
    });
  });
}
