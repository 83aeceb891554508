import { MultiBar, Presets } from 'cli-progress';
import { printable } from './printable.js';

/** Tells a person how far a run is, on standard error. */
export interface Progress {
  /** One article is done: what it was and what came of it. */
  step(path: string, outcome: string): void;
  /** One input is done, with all the articles in it. */
  finish(path: string): void;
  /** A line beside the progress, such as an error. */
  say(line: string): void;
  stop(): void;
}

/** Where progress goes: a terminal gets a bar. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/**
 * A bar over the inputs on a terminal, a plain line for each article elsewhere, with the number of its input; nothing but
 * `say` for a single article, or where the results themselves go to the terminal. `inputs` are all that there are.
 */
export function startProgress(
  total: number,
  options: { readonly resultsOnTerminal: boolean; readonly stream?: ProgressStream },
): Progress {
  const { resultsOnTerminal, stream = process.stderr } = options;
  if (stream.isTTY === true && total > 1 && !resultsOnTerminal) return bar(total, stream);
  return lines(total, stream, total > 1 && !resultsOnTerminal);
}

function lines(total: number, stream: ProgressStream, steps: boolean): Progress {
  let done = 0;
  const say = (line: string): void => void stream.write(`${line}\n`);
  return {
    step(path, outcome) {
      if (steps) say(`${done + 1}/${total} ${printable(path)}: ${printable(outcome)}`);
    },
    finish() {
      done++;
    },
    say: (line) => say(line),
    stop() {},
  };
}

function bar(total: number, stream: ProgressStream): Progress {
  // Ctrl+C is ours: by itself the bar would end the program.
  const options = { stream, gracefulExit: false, hideCursor: false, clearOnComplete: true };
  const bars = new MultiBar({ ...options, format: '{bar} {value}/{total} {path}' }, Presets.shades_grey);
  const single = bars.create(total, 0, { path: '' });
  return {
    step: (path) => single.update({ path: printable(path) }),
    finish: (path) => single.increment(1, { path: printable(path) }),
    say: (line) => bars.log(`${line}\n`),
    stop() {
      // Lines are written when the bar is drawn next: stopping alone would lose the last ones.
      bars.update();
      bars.stop();
    },
  };
}
