import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** A module of the built product: `npm run bench` builds it first. */
export const built = (path) =>
  import(pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'src', path)).href);
