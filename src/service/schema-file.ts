import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The text of schema.graphql. This module lies at a different depth in the sources and in the built package, so the file is
 * looked for upwards.
 */
export function schemaText(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'schema.graphql');
    if (existsSync(path)) return readFileSync(path, 'utf8');
    if (folder === dirname(folder)) throw new Error('schema.graphql is missing from the package.');
  }
}
