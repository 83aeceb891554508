import { existsSync, readFileSync } from 'node:fs';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { once } from '../../../src/ontology/once.js';
import { shippedFile } from '../../../src/ontology/shipped-file.js';
import type { AboutWeights } from './shares.js';

/** The weights that ship with OnRecord, read when first asked for. Throws `ABOUT_WEIGHTS_MISSING`. */
export const shippedAboutWeights = once((): AboutWeights => {
  const path = shippedFile('ingest', 'models', 'about', 'weights.json');
  if (!existsSync(path)) {
    throw new OnRecordError('ABOUT_WEIGHTS_MISSING', 'The weights for what is spoken of are missing.', {
      where: path,
      hint: 'Install OnRecord again: the weights are part of it.',
    });
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly weights: AboutWeights }).weights;
});
