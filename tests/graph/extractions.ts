import { createHash } from 'node:crypto';
import type { ArticleFacts } from '../../src/model/document.js';
import type { Reference } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';
import { articleId, statementId } from '../../src/model/identity.js';
import { span, type Span } from '../../src/model/span.js';
import type { Statement } from '../../src/model/statement.js';

/** All people and organisations here are invented. */

/** A reference by what differs from the usual: its mentions are wherever its names stand in the text. */
export type ReferenceSketch = Pick<Reference, 'id' | 'type' | 'name'> & Partial<Reference>;
/** A statement by its words, which must stand in the text in this order. */
export type StatementSketch = Partial<Omit<Statement, 'content' | 'cue' | 'source' | 'within'>> & {
  readonly content: readonly string[];
  readonly cue?: string;
  readonly source?: string;
  /** Index of the outer statement. */
  readonly within?: number;
};

export interface Sketch extends ArticleFacts {
  readonly text: string;
  readonly references: readonly ReferenceSketch[];
  readonly statements: readonly StatementSketch[];
}

export function extraction({ text, references, statements, ...facts }: Sketch): Extraction {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const article = articleId({ ...facts, sha256 });
  const seen = new Map<string, number>();
  const ids = statements.map(({ content }) => {
    const key = JSON.stringify(content);
    seen.set(key, (seen.get(key) ?? -1) + 1);
    return statementId(article, content, seen.get(key) ?? 0);
  });
  return {
    document: { ...facts, path: `${facts.title ?? 'article'}.txt`, text, sha256 },
    articleId: article,
    names: [],
    references: references.map((reference) => sketchedReference(text, reference)),
    statements: statements.map((statement, i) => ({
      kind: 'DIRECT',
      act: 'SPEECH',
      speakers: [],
      about: [],
      addressees: [],
      saidOn: null,
      place: null,
      score: 0.9,
      ...statement,
      id: ids[i] ?? '',
      content: spansOf(text, statement.content),
      cue: statement.cue === undefined ? [] : spansOf(text, [statement.cue]),
      source: statement.source === undefined ? [] : spansOf(text, [statement.source]),
      within: statement.within === undefined ? null : (ids[statement.within] ?? null),
    })),
  };
}

function sketchedReference(text: string, sketch: ReferenceSketch): Reference {
  const reference = { named: true, aliases: [], ids: {}, roles: [], mentions: [], ...sketch };
  const names = [reference.name, ...reference.aliases].filter((name) => text.includes(name));
  const found = names.map((name) => ({ ...spansOf(text, [name])[0]!, form: 'NAME' as const }));
  return { ...reference, mentions: reference.mentions.length > 0 ? reference.mentions : found };
}

function spansOf(text: string, pieces: readonly string[]): readonly Span[] {
  let from = 0;
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`"${piece}" does not stand in the text`);
    from = start + piece.length;
    return span(start, from);
  });
}

export const kyiv = (id: string, name = 'Kyiv'): ReferenceSketch => ({
  id,
  type: 'CITY',
  name,
  ids: { geonames: '703448' },
});
export const ukraine = (id: string): ReferenceSketch => ({
  id,
  type: 'COUNTRY',
  name: 'Ukraine',
  ids: { iso: 'UA' },
});

/** Two outlets on one day: they share a city, a person in two spellings and an organisation. */
export const harbour = extraction({
  title: 'Harbour',
  url: 'https://news.example/harbour',
  publisher: 'The Invented Post',
  publishedAt: '2031-05-02',
  language: 'en',
  text: 'Kyiv will rebuild the harbour, said Mara Ødegård, spokeswoman of the Harbour Office. “It is a start,” she told Ukraine’s Smith on Monday in Kyiv. Ødegård said that Smith had called it “too late”.',
  references: [
    kyiv('e1'),
    {
      id: 'e2',
      type: 'PERSON',
      name: 'Mara Ødegård',
      aliases: ['Ødegård'],
      roles: [{ title: 'spokeswoman', text: 'spokeswoman of the Harbour Office', of: 'e3' }],
    },
    { id: 'e3', type: 'ORGANISATION', name: 'Harbour Office' },
    { id: 'e4', type: 'PERSON', name: 'Smith' },
    ukraine('e5'),
  ],
  statements: [
    {
      kind: 'INDIRECT',
      content: ['Kyiv will rebuild the harbour'],
      cue: 'said',
      source: 'Mara Ødegård, spokeswoman of the Harbour Office',
      speakers: [{ entity: 'e2', as: 'spokeswoman of the Harbour Office' }],
      about: [
        { entity: 'e1', form: 'NAME' },
        { entity: 'e3', form: 'DESCRIPTION' },
      ],
    },
    {
      content: ['“It is a start,”'],
      cue: 'told',
      source: 'she',
      speakers: [{ entity: 'e2' }],
      addressees: ['e4'],
      saidOn: { text: 'Monday', date: '2031-04-28' },
      place: { text: 'Kyiv', entity: 'e1' },
    },
    {
      kind: 'INDIRECT',
      content: ['that Smith had called it “too late”'],
      cue: 'said that',
      source: 'Ødegård',
      speakers: [{ entity: 'e2' }],
      about: [{ entity: 'e4', form: 'NAME' }],
    },
    {
      kind: 'MIXED',
      content: ['it “too late”'],
      cue: 'called',
      source: 'Smith',
      speakers: [{ entity: 'e4' }],
      within: 2,
      score: 0.5,
    },
  ],
});

export const bridge = extraction({
  title: 'Bridge',
  publisher: 'Ostrov Wire',
  publishedAt: '2031-05-01',
  text: 'The bridge stays, MARA ØDEGÅRD wrote. “Kiev must decide,” Ilja Brandt of the Harbour Office said.',
  references: [
    { id: 'e1', type: 'PERSON', name: 'MARA ØDEGÅRD' },
    kyiv('e2', 'Kiev'),
    {
      id: 'e3',
      type: 'PERSON',
      name: 'Ilja Brandt',
      roles: [{ title: 'member', text: 'of the Harbour Office', of: 'e4' }],
    },
    { id: 'e4', type: 'ORGANISATION', name: 'the Harbour Office', aliases: [] },
  ],
  statements: [
    {
      kind: 'INDIRECT',
      act: 'WRITING',
      content: ['The bridge stays'],
      cue: 'wrote',
      source: 'MARA ØDEGÅRD',
      speakers: [{ entity: 'e1' }],
    },
    {
      content: ['“Kiev must decide,”'],
      cue: 'said',
      source: 'Ilja Brandt of the Harbour Office',
      speakers: [{ entity: 'e3', as: 'of the Harbour Office' }],
      about: [{ entity: 'e2', form: 'NAME' }],
    },
  ],
});

/** The first article a day later: its first statement is left alone, the second has gone, another is new. */
export const harbourLater = extraction({
  title: 'Harbour, updated',
  url: 'https://news.example/harbour',
  publisher: 'The Invented Post',
  publishedAt: '2031-05-03',
  language: 'en',
  text: 'Kyiv will rebuild the harbour, said Mara Ødegård. Kyiv denied that, a clerk said.',
  references: [
    kyiv('e1'),
    { id: 'e2', type: 'PERSON', name: 'Mara Ødegård' },
    { id: 'e3', type: 'GROUP', name: 'a clerk', named: false },
  ],
  statements: [
    {
      kind: 'INDIRECT',
      content: ['Kyiv will rebuild the harbour'],
      cue: 'said',
      source: 'Mara Ødegård',
      speakers: [{ entity: 'e2' }],
      about: [{ entity: 'e1', form: 'NAME' }],
    },
    {
      kind: 'INDIRECT',
      content: ['Kyiv denied that'],
      cue: 'said',
      source: 'a clerk',
      speakers: [{ entity: 'e3' }],
      about: [{ entity: 'e1', form: 'PRONOUN' }],
    },
  ],
});
