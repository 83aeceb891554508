import { readFileSync } from 'node:fs';
import { packageFile } from '../src/database/package-file.js';

export const VERSION = (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string })
  .version;

/** The folder of the sample articles that ship with the product. */
export const SAMPLES = packageFile('samples');
