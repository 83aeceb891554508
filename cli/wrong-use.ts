import { OnRecordError } from '../src/errors/onrecord-error.js';

/** The command was called in a way that it cannot be: the program ends with 2 and nothing was done. */
export class WrongUse extends OnRecordError {}
