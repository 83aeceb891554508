/**
 * A client of OnRecord in TypeScript, without a library: types of questions and answers are made by `npm run codegen`.
 *
 *   npx tsx examples/typescript/client.ts Kyiv
 */
import { pathToFileURL } from 'node:url';
import {
  DidYouMeanDocument,
  WhoSaidWhatDocument,
  type TypedDocumentString,
  type WhoSaidWhatQuery,
} from './questions.js';

const URL_OF_SERVICE = process.env['ONRECORD_URL'] ?? 'http://127.0.0.1:4000/graphql';
const TRIES = 5;

/** What the service refuses, with its code and what to do about it. */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint: string | undefined,
  ) {
    super(message);
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly hint?: string };
  }[];
}

/** Asks one question. While Neo4j is away the service says when to try again, and this does. Throws `ServiceError`. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  url: string = URL_OF_SERVICE,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    if (response.status === 503 && attempt < TRIES) {
      const seconds = Number(response.headers.get('retry-after') ?? 1);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      continue;
    }
    const { data, errors } = (await response.json()) as Answer<Result>;
    const [error] = errors ?? [];
    if (error !== undefined)
      throw new ServiceError(error.message, error.extensions.code, error.extensions.hint);
    if (data == null) throw new ServiceError('The answer is empty.', 'EMPTY', undefined);
    return data;
  }
}

type Statement = WhoSaidWhatQuery['statements']['nodes'][number];

/** All statements about somebody or something, newest first, page after page as they are taken. */
export async function* whoSaidWhatAbout(name: string, url?: string): AsyncGenerator<Statement> {
  for (let after: string | null = null; ;) {
    const { statements }: WhoSaidWhatQuery = await ask(
      WhoSaidWhatDocument,
      { about: [name], first: 50, after },
      url,
    );
    yield* statements.nodes;
    if (!statements.pageInfo.hasNextPage) return;
    after = statements.pageInfo.endCursor;
  }
}

/** One line: `2024-04-30 Mira Nováková (Council president): “The bridge will close in June”`. */
export const lineOf = ({ date, speakers, text }: Statement): string => {
  const who = speakers.map(({ entity, as }) => (as === null ? entity.name : `${entity.name} (${as})`));
  return `${date ?? '(no day)'} ${who.join(', ') || '(nobody named)'}: ${text}`;
};

async function main(name: string): Promise<void> {
  let found = 0;
  for await (const statement of whoSaidWhatAbout(name)) {
    found++;
    console.log(lineOf(statement));
  }
  if (found > 0) return;
  const { suggestions } = await ask(DidYouMeanDocument, { name });
  console.log(`Nothing about ${name}.${suggestions.map((one) => ` Did you mean ${one.name}?`).join('')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv[2] ?? 'Kyiv').catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
