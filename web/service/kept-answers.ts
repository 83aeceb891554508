/** Answers of this visit, so that going back shows at once what was there. The oldest goes first. */
const kept = new Map<string, unknown>();
const MOST = 60;

export const keyOf = (question: { readonly name: string }, variables: unknown): string =>
  `${question.name} ${JSON.stringify(variables)}`;

export const keptAnswer = <Answer>(key: string): Answer | undefined => kept.get(key) as Answer | undefined;

export function keepAnswer(key: string, answer: unknown): void {
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

/** After something was changed, nothing that was read before counts. */
export const forgetAnswers = (): void => kept.clear();
