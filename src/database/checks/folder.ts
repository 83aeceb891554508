import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderError, freeMegabytes, nearestFolder } from '../local/folder.js';
import { checked, ok, type Check } from './check.js';

/** What the jars and a small database take, in megabytes, and what makes one uneasy. */
const needed = 400;
const comfortable = 2_000;

/** Whether the data folder, or the one that it would be made in, can be written; leaves nothing behind. */
export const checkWritable = (folder: string): Promise<Check> =>
  checked('Data folder', async () => {
    const probe = join(nearestFolder(folder), `.onrecord-${randomUUID()}`);
    try {
      await writeFile(probe, 'x');
      await rm(probe);
    } catch (cause) {
      throw folderError(folder, cause);
    }
    return ok(`${folder} can be written`);
  });

/** Whether the disk has room for the jars, where they are missing, and the data. */
export const checkSpace = (folder: string, jarsAreThere: boolean): Promise<Check> =>
  checked('Disk space', async () => {
    const free = await freeMegabytes(nearestFolder(folder));
    if (free >= comfortable) return ok(`${Math.floor(free / 1_000)} GB free`);
    const short = free < (jarsAreThere ? 100 : needed);
    return {
      state: short ? 'problem' : 'notice',
      message: `${folder}: ${free} MB free.`,
      hint: 'Free some space, or set ONRECORD_HOME to a folder on another disk.',
    };
  });
