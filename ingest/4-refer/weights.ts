import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { once } from '../../src/ontology/once.js';
import { shippedFile } from '../../src/ontology/shipped-file.js';
import type { Weights } from './ranker.js';

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

/** The weights that ship with OnRecord, read when first asked for. */
export const shippedWeights = once((): Weights => weightsIn(shippedFile('ingest', 'models', 'refer')));
