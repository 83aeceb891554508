import { useEffect, useState } from 'preact/hooks';
import { ask, Unanswered, type Question } from './ask.js';
import { keepAnswer, keptAnswer, keyOf } from './kept-answers.js';

/** Where a question stands: waiting, there, or failed with the reason. */
export interface Answered<Answer> {
  readonly answer: Answer | undefined;
  readonly failure: Unanswered | undefined;
  readonly again: () => void;
}

/** Asks whenever the variables change; `undefined` asks nothing. */
export function useAnswer<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables | undefined,
): Answered<Answer> {
  const key = variables === undefined ? undefined : keyOf(question, variables);
  const [, show] = useState(0);
  const [failed, fail] = useState<{ readonly key: string; readonly why: Unanswered }>();
  const [tries, tryAgain] = useState(0);
  useEffect(() => {
    if (variables === undefined || key === undefined || keptAnswer(key) !== undefined) return undefined;
    const leaving = new AbortController();
    ask(question, variables, { signal: leaving.signal }).then(
      (answer) => {
        keepAnswer(key, answer);
        show((count) => count + 1);
      },
      (why: unknown) => {
        if (!leaving.signal.aborted) fail({ key, why: asUnanswered(why) });
      },
    );
    return () => leaving.abort();
  }, [key, tries]);
  return {
    answer: key === undefined ? undefined : keptAnswer<Answer>(key),
    failure: failed?.key === key ? failed?.why : undefined,
    again: () => {
      fail(undefined);
      tryAgain(tries + 1);
    },
  };
}

export const asUnanswered = (why: unknown): Unanswered =>
  why instanceof Unanswered
    ? why
    : new Unanswered('DEFECT', `The explorer failed: ${String(why)}`, undefined);
