import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnRecordError } from '../../src/errors/onrecord-error.js';
import { errorOf, failureId, inputKey, parseFailure, type Failure, type ReadingChoices } from './failure.js';
import { writeWhole } from './write-whole.js';

/**
 * What failed, set aside for another try: one JSON file for each, in the folder `failed` of the state folder. Several
 * programs may use it at once; each file is there as a whole or not at all.
 */
export class FailureStore {
  readonly folder: string;
  /** Ids that were there when this was opened, or were added: a success need not look for others. */
  readonly #ids: Set<string>;

  private constructor(folder: string, ids: Set<string>) {
    this.folder = folder;
    this.#ids = ids;
  }

  /** @param stateFolder `.onrecord`, or what `ONRECORD_HOME` names; need not exist */
  static async open(stateFolder: string): Promise<FailureStore> {
    const folder = join(stateFolder, 'failed');
    return new FailureStore(
      folder,
      new Set((await namesIn(folder)).map((name) => name.slice(0, -'.json'.length))),
    );
  }

  /** Keeps a failure; one of the same article before it is counted and replaced. */
  async add(
    path: string,
    at: string | null,
    error: OnRecordError,
    choices: ReadingChoices,
  ): Promise<Failure> {
    const input = inputKey(path);
    const id = failureId(input, at);
    const before = this.#ids.has(id) ? await this.#read(`${id}.json`) : undefined;
    const now = new Date().toISOString();
    const failure: Failure = {
      id,
      input,
      at,
      error: errorOf(error),
      tries: (before?.tries ?? 0) + 1,
      firstAt: before?.firstAt ?? now,
      lastAt: now,
      choices,
    };
    await writeWhole(join(this.folder, `${id}.json`), `${JSON.stringify(failure, null, 2)}\n`);
    this.#ids.add(id);
    return failure;
  }

  /** Forgets the failure of an article that went well now; does nothing where there is none. */
  async settle(path: string, at: string | null): Promise<void> {
    const id = failureId(inputKey(path), at);
    if (!this.#ids.has(id)) return;
    await this.drop(id);
  }

  /** All failures, the oldest first, and the names of files that are none. */
  async list(): Promise<{ readonly failures: readonly Failure[]; readonly foreign: readonly string[] }> {
    const failures: Failure[] = [];
    const foreign: string[] = [];
    for (const name of await namesIn(this.folder)) {
      const failure = await this.#read(name);
      if (failure !== undefined) failures.push(failure);
      else foreign.push(name);
    }
    failures.sort((a, b) => (a.firstAt < b.firstAt ? -1 : a.firstAt > b.firstAt ? 1 : a.id < b.id ? -1 : 1));
    return { failures, foreign };
  }

  async drop(id: string): Promise<void> {
    await rm(join(this.folder, `${id}.json`), { force: true });
    this.#ids.delete(id);
  }

  /** Undefined for a file that is no failure, or that another program has taken away meanwhile. */
  async #read(name: string): Promise<Failure | undefined> {
    try {
      return parseFailure(await readFile(join(this.folder, name), 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
