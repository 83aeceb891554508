import { OnRecordError } from '../../errors/onrecord-error.js';

/** An argument that cannot be answered: `where` is its name, `hint` what to give instead. */
export const badInput = (where: string, message: string, hint?: string): OnRecordError =>
  new OnRecordError('BAD_USER_INPUT', message, hint === undefined ? { where } : { where, hint });
