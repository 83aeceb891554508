import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OnRecordError } from '../errors/onrecord-error.js';
import { folderError } from './local/folder.js';

/** The two ways in which OnRecord starts a database itself. */
export type Way = 'docker' | 'local';

const isWay = (text: string): text is Way => text === 'docker' || text === 'local';

/** The way that `ONRECORD_DATABASE` asks for. Throws `DATABASE_CHOICE` for any other word. */
export function forcedWay(environment: NodeJS.ProcessEnv): Way | undefined {
  const asked = environment.ONRECORD_DATABASE;
  if (asked === undefined || asked === '') return undefined;
  if (isWay(asked)) return asked;
  throw new OnRecordError('DATABASE_CHOICE', `"${asked}" is no way to a database.`, {
    where: 'ONRECORD_DATABASE',
    hint: 'Use "docker" or "local", or leave it out.',
  });
}

const file = (folder: string): string => join(folder, 'neo4j', 'way');

/** The way that this folder's data was last opened with, if ever. */
export async function keptWay(folder: string): Promise<Way | undefined> {
  const text = (await readFile(file(folder), 'utf8').catch(() => '')).trim();
  return isWay(text) ? text : undefined;
}

export async function keepWay(folder: string, way: Way): Promise<void> {
  if ((await keptWay(folder)) === way) return;
  try {
    await mkdir(dirname(file(folder)), { recursive: true });
    await writeFile(file(folder), `${way}\n`);
  } catch (cause) {
    throw folderError(folder, cause);
  }
}
