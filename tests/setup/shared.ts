import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeWhere } from './describe-where.js';

/** The folder of articles and corpora that lies beside the project and is no part of it. */
export const sharedFolder = resolve(
  process.env.ONRECORD_SHARED ?? join(__dirname, '..', '..', '..', 'shared'),
);

/** Tests that need the shared folder; {@link describeWhere} says what happens without it. */
export function describeWithShared(name: string, tests: () => void): void {
  const message = `${sharedFolder} is absent: set ONRECORD_SHARED to the folder of shared articles and corpora`;
  describeWhere(existsSync(sharedFolder), { name, needed: 'has its articles', message }, tests);
}
