import type { Failure } from '../ingest/kept/failure.js';
import { WrongUse } from './wrong-use.js';
import { table } from './table.js';

/** So much of an id tells a few thousand failures apart. */
const SHOWN = 8;

const COLUMNS = [
  { title: 'Id', share: 0, least: 10 },
  { title: 'What', share: 2, least: 16 },
  { title: 'Why', share: 3, least: 24 },
  { title: 'Tries', share: 0, least: 7 },
  { title: 'Last', share: 0, least: 12 },
] as const;

/** What failed and why, for a person. */
export const failureTable = (failures: readonly Failure[], width: number): string =>
  table(
    COLUMNS,
    failures.map((failure) => [
      failure.id.slice(0, SHOWN),
      nameOfFailure(failure),
      `${failure.error.message} ${failure.error.hint ?? ''} [${failure.error.code}]`,
      String(failure.tries),
      failure.lastAt.slice(0, 10),
    ]),
    width,
  );

/** `archive.jsonl#12`, `standard input` */
export const nameOfFailure = ({ input, at }: Failure): string =>
  `${input === '-' ? 'standard input' : input}${at === null ? '' : `#${at}`}`;

/**
 * The failures with these ids, which may be cut short; all without ids. Throws `FAILED_UNKNOWN` and `FAILED_AMBIGUOUS`,
 * and then nothing has been done.
 */
export function failuresChosen(failures: readonly Failure[], ids: readonly string[]): readonly Failure[] {
  if (ids.length === 0) return failures;
  return [...new Set(ids)].map((given) => {
    const found = failures.filter(({ id }) => id.startsWith(given.toLowerCase()));
    if (found.length === 1) return found[0] as Failure;
    throw new WrongUse(
      found.length === 0 ? 'FAILED_UNKNOWN' : 'FAILED_AMBIGUOUS',
      found.length === 0
        ? `No failure has the id "${given}".`
        : `${found.length} failures begin with "${given}".`,
      { hint: found.length === 0 ? 'See "onrecord failed list".' : 'Give more of the id.' },
    );
  });
}
