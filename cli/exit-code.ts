import { CommanderError } from 'commander';
import { WrongUse } from './wrong-use.js';

/** What the program ends with. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2, interrupted: 130 } as const;

/** The exit code for what ended a command. Help and version are asked for: no failure. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  return error instanceof WrongUse ? EXIT.wrongUse : EXIT.someFailed;
}
