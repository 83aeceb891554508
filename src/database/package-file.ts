import { existsSync } from 'node:fs';
import { shippedFile } from '../ontology/shipped-file.js';

/** The path of a file that ships with OnRecord and must be there, such as `database/pom.xml`. */
export function packageFile(name: string): string {
  const path = shippedFile(name);
  if (!existsSync(path)) throw new Error(`${name} is missing from the package.`);
  return path;
}
