import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface CommandResult {
  /** The exit code; `'missing'` when there is no such program, `'unusable'` when it may not be run, `'killed'` after a signal. */
  readonly code: number | 'missing' | 'unusable' | 'killed';
  /** Standard output and standard error in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
  /** Ends the command after this many seconds; none when absent. */
  readonly seconds?: number;
  /** Each complete line as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end without a shell. Never rejects: that it failed is part of the result. */
export function runCommand(
  program: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: options.folder,
      env: options.environment ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Not spawn's own timeout: Node 20 lets it run on, and the process with it, when the program is missing.
    const timer =
      options.seconds === undefined ? undefined : setTimeout(() => child.kill(), options.seconds * 1_000);
    let output = '';
    let told = 0;
    const take = (chunk: string): void => {
      output += chunk;
      for (let end = output.indexOf('\n', told); end >= 0; end = output.indexOf('\n', told)) {
        options.onLine?.(output.slice(told, end));
        told = end + 1;
      }
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve({ code: error.code === 'ENOENT' ? 'missing' : 'unusable', output: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 'killed', output });
    });
  });
}

/** The last lines that say something, for an error message; colour codes are dropped. */
export function lastLines(output: string, count: number): string {
  return stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-count)
    .join('\n');
}
