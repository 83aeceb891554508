import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, BUILD_LIMIT } from '../cli/program.js';

beforeAll(build, BUILD_LIMIT);

test('the tables that ship are what the script makes of GeoNames', () => {
  const root = join(__dirname, '..', '..');
  const made = mkdtempSync(join(tmpdir(), 'onrecord-cities-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts', 'generate-cities.mjs'), made]);
    for (const file of ['cities.tsv', 'names.tsv']) {
      // Compared as a whole: a difference of millions of characters is not worth printing.
      const isSame = readFileSync(join(made, file)).equals(readFileSync(join(root, 'data', 'cities', file)));
      expect({ file, isSame }).toEqual({ file, isSame: true });
    }
  } finally {
    rmSync(made, { recursive: true });
  }
});
