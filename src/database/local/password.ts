import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { OnRecordError } from '../../errors/onrecord-error.js';
import { folderError } from './folder.js';

/** The kept password, or undefined when none is kept yet. */
export async function keptPassword(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new OnRecordError('DATABASE_FOLDER', 'cannot be read.', {
      where: path,
      hint: 'It holds the password of the database: give yourself the right to read it.',
      cause,
    });
  }
}

/** Makes a password of 192 random bits and keeps it in a file that only the user may read; an existing one stays. */
export async function makePassword(path: string): Promise<string> {
  const kept = await keptPassword(path);
  if (kept !== undefined && kept !== '') return kept;
  // Digits and letters only: one that begins with "-" would be an option to the program that sets it.
  const password = randomBytes(24).toString('hex');
  try {
    await writeFile(path, `${password}\n`, { mode: 0o600 });
  } catch (cause) {
    throw folderError(path, cause);
  }
  return password;
}
