import { mkdir, statfs, unlink, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { OnRecordError } from '../../errors/onrecord-error.js';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOTDIR: 'part of the path is a file',
};

/** A failed write as a coded error that names the folder and the reason. */
export function folderError(folder: string, cause: unknown): OnRecordError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new OnRecordError(
    full ? 'DATABASE_DISK_FULL' : 'DATABASE_FOLDER',
    `cannot be written: ${reasons[code] ?? (cause instanceof Error ? cause.message : String(cause))}.`,
    {
      where: folder,
      hint: full
        ? 'Free some space, or set ONRECORD_HOME to a folder on another disk.'
        : 'Set ONRECORD_HOME to a folder that you may write.',
      cause,
    },
  );
}

/**
 * Makes the folder where it is missing, for this user only, and proves that it can be written.
 * Throws `DATABASE_FOLDER` or `DATABASE_DISK_FULL`.
 */
export async function writableFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    const probe = join(folder, `.write-${randomUUID()}`);
    await writeFile(probe, 'x');
    await unlink(probe);
  } catch (cause) {
    throw folderError(folder, cause);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    // Node tells ENOENT of a read-only disk when it makes several folders at once; of a single one it tells the truth.
    const parent = nearestFolder(folder);
    const [next] = relative(parent, folder).split(sep);
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') await mkdir(join(parent, next ?? ''));
    throw cause;
  }
}

/** The folder itself or, where it is not there yet, the nearest one above it that is. */
export function nearestFolder(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
}

/** Free space for this user, in megabytes, on the disk of an existing folder. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1e6);
}

/** Throws `DATABASE_DISK_FULL` unless so many megabytes are free. */
export async function needSpace(folder: string, megabytes: number, purpose: string): Promise<void> {
  const free = await freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new OnRecordError(
    'DATABASE_DISK_FULL',
    `has ${free} MB left, but ${purpose} needs ${megabytes} MB.`,
    { where: folder, hint: 'Free some space, or set ONRECORD_HOME to a folder on another disk.' },
  );
}
