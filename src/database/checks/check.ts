import { OnRecordError } from '../../errors/onrecord-error.js';

/** What one look at the machine found. `problem` stands in the way of what it is a part of; `notice` does not. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'notice' | 'problem';
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Runs a check that throws a coded error when it finds a problem. */
export async function checked(name: string, look: () => Promise<Omit<Check, 'name'>>): Promise<Check> {
  try {
    return { name, ...(await look()) };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    const message = error.where === undefined ? error.message : `${error.where}: ${error.message}`;
    return { name, state: 'problem', message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
}

export const ok = (message: string): Omit<Check, 'name'> => ({ state: 'ok', message });
