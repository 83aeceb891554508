import type { Reference } from '../src/model/entity.js';
import type { Extraction } from '../src/model/extraction.js';
import { textOf, type Span } from '../src/model/span.js';
import type { Statement } from '../src/model/statement.js';

type Pair = readonly [start: number, end: number];

/** The extraction contract: the JSON that `onrecord extract` prints for one document. What is not known is null. */
export interface ExtractionContract {
  readonly document: Readonly<
    Record<'path' | 'sha256', string> &
      Record<'title' | 'author' | 'url' | 'publisher' | 'publishedAt' | 'language', string | null>
  >;
  readonly names: readonly (Span & { readonly type: string })[];
  readonly entities: readonly ReturnType<typeof entityOf>[];
  readonly statements: readonly ReturnType<typeof statementOf>[];
}

/**
 * An extraction in the form that other programs read. Spans are pairs of UTF-16 code units into the document's text,
 * half open; `quotes[i]` is exactly the text of `content[i]`.
 */
export function contractOf({ document, names, references, statements }: Extraction): ExtractionContract {
  return {
    document: {
      path: document.path,
      sha256: document.sha256,
      title: document.title ?? null,
      author: document.author ?? null,
      url: document.url ?? null,
      publisher: document.publisher ?? null,
      publishedAt: document.publishedAt ?? null,
      language: document.language ?? null,
    },
    // "Russian" is a mention of Russia, but no name of it.
    names: names
      .filter(({ demonym }) => demonym !== true)
      .map(({ start, end, type }) => ({ start, end, type })),
    entities: references.map(entityOf),
    statements: statements.map((statement) => statementOf(statement, document.text)),
  };
}

const pairs = (spans: readonly Span[]): readonly Pair[] =>
  spans.map(({ start, end }) => [start, end] as const);

const entityOf = ({ id, type, name, named, aliases, ids, roles, mentions }: Reference) => ({
  id,
  type,
  name,
  named,
  aliases,
  ids,
  roles: roles.map((role) => ({ title: role.title, text: role.text, of: role.of ?? null })),
  mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
});

const statementOf = (statement: Statement, text: string) => ({
  id: statement.id,
  kind: statement.kind,
  act: statement.act,
  content: pairs(statement.content),
  quotes: statement.content.map((span) => textOf(text, span)),
  cue: pairs(statement.cue),
  source: pairs(statement.source),
  speakers: statement.speakers.map(({ entity }) => entity),
  // How sure each speaker is; and where it was left open who "he" is, who it may be.
  speakerScores: statement.speakers.map(({ score }) => score ?? 1),
  speakerCandidates: statement.speakers.flatMap(({ candidates }) => candidates ?? []),
  about: statement.about.map(({ entity, form }) => ({ entity, form })),
  addressees: statement.addressees,
  saidOn: statement.saidOn,
  place: statement.place,
  within: statement.within,
  score: statement.score,
});
