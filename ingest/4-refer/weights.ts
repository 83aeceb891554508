import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { once } from '../../src/ontology/once.js';
import type { Weights } from './ranker.js';

const IN_PACKAGE = join('ingest', 'models', 'refer');

/** Reads the weights in a folder. Throws `REFER_WEIGHTS_MISSING`. */
export function weightsIn(folder: string): Weights {
  const path = join(folder, 'weights.json');
  if (!existsSync(path)) {
    throw new OnRecordError('REFER_WEIGHTS_MISSING', 'The weights for who is meant are missing.', {
      where: path,
      hint: 'Install OnRecord again: the weights are part of it.',
    });
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly weights: Weights }).weights;
}

/** The weights that ship with OnRecord, read when first asked for: this module lies deeper in the built package. */
export const shippedWeights = once((): Weights => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return weightsIn(join(folder, IN_PACKAGE));
});
