import { CommanderError, type Command } from 'commander';
import { asOnRecordError } from './defect.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { errorText, note, type ErrorStyle } from './output.js';
import { createProgram } from './program.js';

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}

const program = createProgram();
let running: Command | undefined;
program.hook('preAction', (_, command) => {
  running = command;
});

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = exitCodeOf(thrown);
  // Commander has said already what is wrong with the options.
  if (!(thrown instanceof CommanderError)) {
    note(errorText(asOnRecordError(thrown), running?.optsWithGlobals<ErrorStyle>()));
  }
}
