import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with these files; `remove` takes it away again. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly folder: string;
  path(name: string): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
