/** What can be asked of the service: see questions/*.graphql. The types are those of its variables and its answer. */
export interface Question<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

/** Why there is no answer, in words for a person, and what to do about it where something can be done. */
export class Unanswered extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string | undefined,
  ) {
    super(message);
  }
}

interface Response {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/** Asks the service that the page came from. Throws `Unanswered`, and what `signal` was aborted with. */
export async function ask<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  { signal, key }: { readonly signal?: AbortSignal; readonly key?: string } = {},
): Promise<Answer> {
  const { data, errors } = await post(
    JSON.stringify({ query: question.text, operationName: question.name, variables }),
    signal,
    key,
  );
  const [error] = errors ?? [];
  if (error !== undefined) {
    throw new Unanswered(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.hint);
  }
  return data as Answer;
}

async function post(
  body: string,
  signal: AbortSignal | undefined,
  key: string | undefined,
): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new Unanswered(
        'AWAY',
        'OnRecord does not answer.',
        'Is “onrecord serve” still running? Then try again.',
      );
    },
  );
  const answer = (await response.json().catch(() => undefined)) as Response | undefined;
  if (answer?.data == null && answer?.errors === undefined) {
    throw new Unanswered('NO_ANSWER', `OnRecord answered with status ${response.status}.`, 'Try again.');
  }
  return answer;
}
