import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, type Question, type Unanswered } from './ask.js';
import { keepAnswer, keptAnswer, keyOf } from './kept-answers.js';
import { asUnanswered } from './use-answer.js';

/** A page of a list, as the service gives it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<Node> {
  /** All that has come so far, or nothing before the first page has. */
  readonly nodes: readonly Node[] | undefined;
  readonly hasMore: boolean;
  readonly waiting: boolean;
  readonly failure: Unanswered | undefined;
  /** Asks for the next page, or again for one that failed. */
  readonly more: () => void;
}

/** A list that grows page by page. What has been read is kept, so that going back finds the list as long as it was. */
export function usePages<Answer, Variables extends { readonly after?: string | null }, Node>(
  question: Question<Answer, Variables>,
  variables: Variables,
  connectionOf: (answer: Answer) => Connection<Node> | undefined,
): Pages<Node> {
  const key = `pages of ${keyOf(question, variables)}`;
  const [wanted, want] = useState({ key, count: 0 });
  const [failed, fail] = useState<{ readonly key: string; readonly why: Unanswered }>();
  const [, show] = useState(0);
  const kept = keptAnswer<Connection<Node>>(key);
  const isWanted = kept === undefined || (wanted.key === key && wanted.count > kept.nodes.length);
  const waiting = isWanted && failed?.key !== key;

  useEffect(() => {
    if (!waiting) return undefined;
    const leaving = new AbortController();
    const after = kept?.pageInfo.endCursor;
    ask(question, after == null ? variables : { ...variables, after }, { signal: leaving.signal }).then(
      (answer) => {
        const page = connectionOf(answer) ?? { nodes: [], pageInfo: { hasNextPage: false } };
        keepAnswer(key, { nodes: [...(kept?.nodes ?? []), ...page.nodes], pageInfo: page.pageInfo });
        show((count) => count + 1);
      },
      (why: unknown) => {
        if (!leaving.signal.aborted) fail({ key, why: asUnanswered(why) });
      },
    );
    return () => leaving.abort();
  }, [key, waiting, kept?.nodes.length]);

  const more = useCallback(() => {
    fail(undefined);
    want({ key, count: (kept?.nodes.length ?? 0) + 1 });
  }, [key, kept?.nodes.length]);
  return {
    nodes: kept?.nodes,
    hasMore: kept?.pageInfo.hasNextPage ?? false,
    waiting,
    failure: failed?.key === key ? failed.why : undefined,
    more,
  };
}
