import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { OnRecordError } from '../errors/onrecord-error.js';

/** What Apollo is handed of a request. */
export interface Asked {
  readonly body: unknown;
  readonly search: string;
}

/** Which documents are answered. */
export interface TrustedDocuments {
  /** The request with the text of its document, or `undefined` where it is none of those that are known. */
  replace(request: IncomingMessage, body: unknown): Asked | undefined;
}

const searchOf = ({ url = '' }: IncomingMessage): string => {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
};

/** Every document is answered. */
export const anyDocument: TrustedDocuments = {
  replace: (request, body) => ({ body, search: searchOf(request) }),
};

/**
 * Only the documents of a file are answered: a JSON object of texts by id, as `npm run codegen` writes it. A request names
 * one by `documentId`, by `extensions.persistedQuery.sha256Hash`, or holds its very text.
 * Throws `TRUSTED_DOCUMENTS` when the file is not such an object.
 */
export function trustedDocuments(path: string): TrustedDocuments {
  const byId = readDocuments(path);
  const texts = new Set(byId.values());
  const textOf = (id: unknown, query: unknown): string | undefined => {
    if (typeof id === 'string') return byId.get(id.replace(/^sha256:/, ''));
    return typeof query === 'string' && texts.has(query) ? query : undefined;
  };
  return {
    replace(request, body) {
      if (request.method === 'GET') {
        const search = new URLSearchParams(searchOf(request));
        const text = textOf(
          search.get('documentId') ?? persistedId(search.get('extensions')),
          search.get('query'),
        );
        if (text === undefined) return undefined;
        search.delete('documentId');
        search.delete('extensions');
        search.set('query', text);
        return { body, search: `?${search.toString()}` };
      }
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
      const { documentId, extensions, query, ...rest } = body as Record<string, unknown>;
      const text = textOf(documentId ?? persistedId(extensions), query);
      return text === undefined ? undefined : { body: { ...rest, query: text }, search: '' };
    },
  };
}

function persistedId(extensions: unknown): unknown {
  if (typeof extensions === 'string') {
    try {
      return persistedId(JSON.parse(extensions));
    } catch {
      return undefined;
    }
  }
  const { persistedQuery } = (extensions ?? {}) as {
    readonly persistedQuery?: { readonly sha256Hash?: unknown };
  };
  return persistedQuery?.sha256Hash;
}

/** By the id of the file and by the SHA-256 of the text. */
function readDocuments(path: string): ReadonlyMap<string, string> {
  let entries: readonly (readonly [string, unknown])[];
  try {
    entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>);
  } catch (cause) {
    throw refused(path, cause);
  }
  const documents = new Map<string, string>();
  for (const [id, text] of entries) {
    if (typeof text !== 'string') throw refused(path);
    documents.set(id, text);
    documents.set(createHash('sha256').update(text, 'utf8').digest('hex'), text);
  }
  if (documents.size === 0) throw refused(path);
  return documents;
}

const refused = (path: string, cause?: unknown): OnRecordError =>
  new OnRecordError('TRUSTED_DOCUMENTS', 'This is no file of documents.', {
    where: path,
    hint: 'It is a JSON object that gives the text of each document by its id.',
    cause,
  });
