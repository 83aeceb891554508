import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validators } from '../1-read/fetch/fetcher.js';
import { writeWhole } from './write-whole.js';

/** What was kept of an address, and one article that came from it: if the graph has lost that, all is read again. */
export interface KeptValidators extends Validators {
  readonly address: string;
  readonly witness: { readonly article: string; readonly sha256: string };
}

/**
 * ETags and dates of addresses that were taken into a graph, so that the next request can ask for changes only: one
 * JSON file for each address and graph, in the folder `fetched` of the state folder.
 */
export class ValidatorStore {
  readonly #folder: string;
  readonly #graph: string;

  /** @param graph names the database: what one has, another may not */
  constructor(stateFolder: string, graph: string) {
    this.#folder = join(stateFolder, 'fetched');
    this.#graph = graph;
  }

  async read(address: string): Promise<KeptValidators | undefined> {
    try {
      const kept = JSON.parse(await readFile(this.#path(address), 'utf8')) as KeptValidators;
      return kept.address === address && typeof kept.witness?.article === 'string' ? kept : undefined;
    } catch {
      // Not there, or not whole: then everything is fetched, which is never wrong.
      return undefined;
    }
  }

  async keep(kept: KeptValidators): Promise<void> {
    await writeWhole(this.#path(kept.address), `${JSON.stringify(kept, null, 2)}\n`);
  }

  #path(address: string): string {
    const name = createHash('sha256')
      .update(JSON.stringify([this.#graph, address]))
      .digest('hex')
      .slice(0, 32);
    return join(this.#folder, `${name}.json`);
  }
}
