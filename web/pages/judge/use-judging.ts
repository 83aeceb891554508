import { useState } from 'preact/hooks';
import { ask, type Question, type Unanswered } from '../../service/ask.js';
import { forgetAnswers } from '../../service/kept-answers.js';
import { asUnanswered } from '../../service/use-answer.js';

/** What is being changed, and what went wrong with it. */
export interface Judging {
  readonly busy: boolean;
  readonly failure: Unanswered | undefined;
  /** Sends a change, with the key; what was read before counts no longer. The answer, or undefined where it failed. */
  send<Answer, Variables>(
    question: Question<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer | undefined>;
}

export function useJudging(secret: string): Judging {
  const [busy, setBusy] = useState(false);
  const [failure, fail] = useState<Unanswered>();
  return {
    busy,
    failure,
    async send(question, variables) {
      setBusy(true);
      fail(undefined);
      try {
        const answer = await ask(question, variables, secret === '' ? {} : { key: secret });
        forgetAnswers();
        return answer;
      } catch (why) {
        fail(asUnanswered(why));
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
