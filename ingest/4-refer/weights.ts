import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { once } from '../../src/ontology/once.js';
import type { Weights } from './ranker.js';

const PATH = join('ingest', 'models', 'refer', 'weights.json');

/** The weights that ship with OnRecord, read when first asked for. Throws `REFER_WEIGHTS_MISSING`. */
export const shippedWeights = once((): Weights => {
  // This module lies deeper in the built package than in the sources.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  const path = join(folder, PATH);
  if (!existsSync(path)) {
    throw new OnRecordError('REFER_WEIGHTS_MISSING', 'The weights for who is meant are missing.', {
      where: path,
      hint: 'Install OnRecord again: the weights are part of it.',
    });
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly weights: Weights }).weights;
});
