import { CommanderError, type Command } from 'commander';
import { asOnRecordError } from './defect.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import { errorText, note, type ErrorStyle } from './output.js';
import { createProgram } from './program.js';

const program = createProgram();
let running: Command | undefined;
program.hook('preAction', (_, command) => {
  running = command;
});

process.stdout.on('error', onOutputError);
process.stderr.on('error', onOutputError);
process.on('uncaughtException', (thrown) => {
  report(thrown);
  process.exit(EXIT.someFailed);
});

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = exitCodeOf(thrown);
  // Commander has said already what is wrong with the options.
  if (!(thrown instanceof CommanderError)) report(thrown);
}

function report(thrown: unknown): void {
  note(errorText(asOnRecordError(thrown), running?.optsWithGlobals<ErrorStyle>()));
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. A full disk is one. */
function onOutputError(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  if (this === process.stdout) {
    report(
      new OnRecordError('OUTPUT_FAILED', `cannot be written: ${error.message}.`, {
        where: 'standard output',
        hint: 'Make room, or send it elsewhere.',
        cause: error,
      }),
    );
  }
  process.exit(EXIT.someFailed);
}
