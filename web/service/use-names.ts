import { useEffect, useState } from 'preact/hooks';
import { ask } from './ask.js';
import { keepAnswer, keptAnswer, keyOf } from './kept-answers.js';
import { EntityName, type EntityNameQuery } from './questions.js';

const ID = /^[0-9a-f]{32}$/;
const keyFor = (id: string): string => keyOf(EntityName, { id });

/** Names of entities that an address gives by id; a name stays a name, and an id that nothing has stays an id. */
export function useNames(terms: readonly string[]): (term: string) => string {
  const [, show] = useState(0);
  const nameOf = (term: string): string =>
    keptAnswer<EntityNameQuery>(keyFor(term))?.entity?.name ?? (ID.test(term) ? '…' : term);
  const unknown = terms.filter((term) => ID.test(term) && keptAnswer(keyFor(term)) === undefined);
  useEffect(() => {
    const leaving = new AbortController();
    for (const id of unknown) {
      ask(EntityName, { id }, { signal: leaving.signal }).then(
        (answer) => {
          keepAnswer(keyFor(id), answer.entity == null ? { entity: { name: id } } : answer);
          show((count) => count + 1);
        },
        // The page itself asks for the same entity and says what is wrong.
        () => undefined,
      );
    }
    return () => leaving.abort();
  }, [unknown.join(' ')]);
  return nameOf;
}
