import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of articles and corpora that lies beside the project and is no part of it. */
export const sharedFolder = resolve(
  process.env.ONRECORD_SHARED ?? join(__dirname, '..', '..', '..', 'shared'),
);

/**
 * Tests that need the shared folder. Where it is absent they are skipped with a message, except with `CI=true`:
 * there a missing folder is a failure, so that nobody takes skipped tests for passed ones.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(sharedFolder)) {
    describe(name, tests);
    return;
  }
  const message = `${sharedFolder} is absent: set ONRECORD_SHARED to the folder of shared articles and corpora`;
  describe(name, () => {
    if (process.env.CI === 'true') {
      test('has its articles', () => {
        throw new Error(message);
      });
    } else {
      test.skip(`skipped: ${message}`, () => undefined);
    }
  });
}
