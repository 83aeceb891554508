import type { Question } from '../../../service/ask.js';
import { BUCKETS, type Bucket } from './buckets.js';

interface Count {
  readonly totalCount: number;
}

const PLACES = Array.from({ length: BUCKETS }, (_, index) => index);

/**
 * How many statements by and about somebody fall in each bucket: `b0` to `b23`, `a0` to `a23`. The text is the same for
 * all, so that the service compiles it once.
 */
export const Timeline: Question<Readonly<Record<string, Count>>, Readonly<Record<string, string>>> = {
  name: 'Timeline',
  text: [
    `query Timeline($id: String!, ${PLACES.map((at) => `$f${at}: Date!, $t${at}: Date!`).join(', ')}) {`,
    ...PLACES.flatMap((at) => [
      `b${at}: statements(by: $id, saidFrom: $f${at}, saidTo: $t${at}, first: 1) { totalCount }`,
      `a${at}: statements(about: [$id], saidFrom: $f${at}, saidTo: $t${at}, first: 1) { totalCount }`,
    ]),
    '}',
  ].join('\n'),
};

/** Its variables. */
export function timelineVariables(id: string, buckets: readonly Bucket[]): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['id', id],
    ...buckets.flatMap(({ from, to }, at) => [
      [`f${at}`, from],
      [`t${at}`, to],
    ]),
  ]);
}
