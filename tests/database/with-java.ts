import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { localLayout, onRecordFolder } from '../../src/database/local/layout.js';

/** The jars that globalSetup has fetched, where it started a local server. */
export const sharedProgram = localLayout(onRecordFolder(process.env)).program;

/** Tests that start servers of their own: they need Java, and the jars that globalSetup fetches where Docker is absent. */
export function describeWithJava(name: string, tests: () => void): void {
  const java = spawnSync('java', ['-version']).status === 0;
  if (java && existsSync(join(sharedProgram, 'lib', '.stamp'))) return describe(name, tests);
  describe(name, () => {
    const message = java ? 'the jars of Neo4j are not fetched: "onrecord db start" does' : 'there is no Java';
    test.skip(`skipped: ${message}`, () => undefined);
  });
}
