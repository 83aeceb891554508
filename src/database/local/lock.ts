import { mkdir } from 'node:fs/promises';
import { lock } from 'proper-lockfile';
import { folderError } from './folder.js';

/**
 * Does the work while no other process does: the lock is a folder beside `path`, kept fresh while the work goes on,
 * and counts as abandoned ten seconds after its owner was killed. Waits for as long as another one works.
 */
export async function alone<T>(path: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw folderError(path, cause);
  });
  const settings = {
    realpath: false,
    lockfilePath: `${path}.lock`,
    stale: 10_000,
    onCompromised: () => undefined,
  };
  let release: () => Promise<void>;
  try {
    release = await lock(path, settings);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw folderError(path, cause);
    onWait();
    release = await lock(path, {
      ...settings,
      retries: { forever: true, minTimeout: 200, maxTimeout: 1_000 },
    });
  }
  try {
    return await work();
  } finally {
    // Fails only when somebody has removed the lock meanwhile: then there is nothing to release.
    await release().catch(() => undefined);
  }
}
