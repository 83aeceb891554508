import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

test('what the explorer asks fits schema.graphql, and its types are those that this gives', () => {
  const script = join(__dirname, '..', '..', 'scripts', 'generate-explorer-types.mjs');
  // A difference makes it exit with 1, and this throw.
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
});
