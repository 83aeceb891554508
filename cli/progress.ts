import { MultiBar, Presets } from 'cli-progress';
import { note } from './output.js';
import { printable } from './printable.js';

/** Tells a person how far a run is, on standard error. */
export interface Progress {
  /** One input is done: what it was and what came of it. */
  step(path: string, outcome: string): void;
  /** A line beside the progress, such as an error. */
  say(line: string): void;
  stop(): void;
}

/**
 * A bar on a terminal, a plain line for each input elsewhere; nothing but `say` for a single input, or where the results
 * themselves go to the terminal.
 */
export function startProgress(total: number, options: { readonly resultsOnTerminal: boolean }): Progress {
  if (total < 2 || options.resultsOnTerminal) return { step() {}, say: note, stop() {} };
  return process.stderr.isTTY ? bar(total) : lines(total);
}

function lines(total: number): Progress {
  let done = 0;
  return {
    step: (path, outcome) => note(`${++done}/${total} ${printable(path)}: ${outcome}`),
    say: note,
    stop() {},
  };
}

function bar(total: number): Progress {
  const bars = new MultiBar(
    {
      format: '{bar} {value}/{total} {path}',
      hideCursor: true,
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  const single = bars.create(total, 0, { path: '' });
  return {
    step: (path) => single.increment(1, { path: printable(path) }),
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}
