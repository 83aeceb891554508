import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trustedDocuments } from '../../src/service/trusted-documents.js';
import { running, type Running } from './running.js';

const known = 'query Known($id: ID!) { __typename statement(id: $id) @skip(if: true) { id } }';
const hash = createHash('sha256').update(known).digest('hex');

let folder: string;
let one: Running;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-documents-'));
  const path = join(folder, 'documents.json');
  writeFileSync(path, JSON.stringify({ known }));
  one = await running({ trustedDocuments: path });
});
afterAll(async () => {
  await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = async (body: unknown) => {
  const response = await fetch(one.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
const answered = { status: 200, body: { data: { __typename: 'Query' } } };
const refused = {
  status: 403,
  body: {
    errors: [
      {
        message: 'The service answers only documents that it knows.',
        extensions: {
          code: 'DOCUMENT_NOT_TRUSTED',
          hint: 'Send the "documentId" of one of them, or its very text.',
        },
      },
    ],
  },
};
const variables = { id: '1' };

test.each([
  ['by the id of the file', { documentId: 'known', variables }],
  ['by the hash of its text', { documentId: hash, variables }],
  ['by the hash, as the draft of the specification writes it', { documentId: `sha256:${hash}`, variables }],
  ['as Apollo Client asks', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables }],
  ['by its very text', { query: known, variables }],
])('a known document is answered %s', async (_name, body) => {
  expect(await post(body)).toEqual(answered);
});

test.each([
  ['another text', { query: '{ __typename }' }],
  ['the same text with a space more', { query: `${known} `, variables }],
  ['an unknown id', { documentId: 'other', variables }],
  ['a known id for show, and another text', { documentId: 'other', query: known, variables }],
  ['the id of a property of every object', { documentId: 'constructor' }],
  ['nothing', {}],
  ['a list', [{ query: known }]],
])('%s is refused', async (_name, body) => {
  expect(await post(body)).toEqual(refused);
});

test('by GET as well', async () => {
  const get = async (parameters: Record<string, string>) => {
    const response = await fetch(`${one.url}?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    return { status: response.status, body: await response.json() };
  };
  const given = JSON.stringify(variables);
  expect(await get({ documentId: 'known', variables: given })).toEqual(answered);
  expect(
    await get({ extensions: JSON.stringify({ persistedQuery: { sha256Hash: hash } }), variables: given }),
  ).toEqual(answered);
  expect(await get({ query: '{ __typename }' })).toEqual(refused);
  expect(await get({ extensions: '{' })).toEqual(refused);
});

test.each([
  ['no file', 'missing.json', undefined],
  ['no JSON', 'a.json', '{'],
  ['something else than texts', 'b.json', '{"known": 1}'],
  ['no document at all', 'c.json', '{}'],
])('%s is said at once', (_name, name, content) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  expect(() => trustedDocuments(path)).toThrow(
    expect.objectContaining({
      code: 'TRUSTED_DOCUMENTS',
      message: 'This is no file of documents.',
      where: path,
      hint: 'It is a JSON object that gives the text of each document by its id.',
    }),
  );
});
