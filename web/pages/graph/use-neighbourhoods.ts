import { useEffect, useState } from 'preact/hooks';
import { ask, type Unanswered } from '../../service/ask.js';
import { keepAnswer, keptAnswer, keyOf } from '../../service/kept-answers.js';
import { Neighbourhood, type NeighbourhoodQuery } from '../../service/questions.js';
import { asUnanswered } from '../../service/use-answer.js';

type Centre = NonNullable<NeighbourhoodQuery['entity']>;

const keyFor = (id: string): string => keyOf(Neighbourhood, { id });
const kept = (id: string): NeighbourhoodQuery | undefined => keptAnswer<NeighbourhoodQuery>(keyFor(id));

/** The neighbourhoods of these entities, once the first is there; more are added as they come. */
export function useNeighbourhoods(ids: readonly string[]): {
  readonly centres: readonly Centre[] | undefined;
  readonly failure: Unanswered | undefined;
  readonly again: () => void;
} {
  const [, show] = useState(0);
  const [failure, fail] = useState<Unanswered>();
  const missing = ids.filter((id) => kept(id) === undefined);
  useEffect(() => {
    if (failure !== undefined) return undefined;
    const leaving = new AbortController();
    for (const id of missing) {
      ask(Neighbourhood, { id }, { signal: leaving.signal }).then(
        (answer) => {
          keepAnswer(keyFor(id), answer);
          show((count) => count + 1);
        },
        (why: unknown) => {
          if (!leaving.signal.aborted) fail(asUnanswered(why));
        },
      );
    }
    return () => leaving.abort();
  }, [missing.join(' '), failure]);
  const [first] = ids;
  const isThere = first === undefined || kept(first) !== undefined;
  return {
    centres: isThere ? ids.flatMap((id) => kept(id)?.entity ?? []) : undefined,
    failure,
    again: () => fail(undefined),
  };
}
