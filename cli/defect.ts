import { OnRecordError } from '../src/errors/onrecord-error.js';

/**
 * What was thrown, as a coded error. What is not one of ours is a defect of OnRecord: it is reported in one line, with
 * the way to tell us, and the stack is kept as its cause for --debug.
 */
export function asOnRecordError(thrown: unknown, where?: string): OnRecordError {
  if (thrown instanceof OnRecordError) return thrown;
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new OnRecordError('DEFECT', `OnRecord has a defect here (${message}).`, {
    ...(where === undefined ? {} : { where }),
    hint: 'Please report it with the output of the same command with --debug.',
    cause: thrown,
  });
}
