import { createHash } from 'node:crypto';
import type { Graph } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { articleId, idOf, statementId } from '../../../src/model/identity.js';
import type { EntityType, MentionForm } from '../../../src/model/entity.js';
import type { Act, Kind } from '../../../src/model/statement.js';
import { fold } from '../../../src/ontology/fold.js';

/** A graph as docs/graph.md has it, written down in few words. People and articles in it are invented. */
export interface EntitySketch {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Tells entities of one name and type apart. */
  readonly apart?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Key of the country that a city lies in. */
  readonly country?: string;
  /** Titles held: key of the place or organisation, title, first and last day seen. */
  readonly roles?: readonly (readonly [of: string, title: string, firstSeen: string, lastSeen: string])[];
}

export interface StatementSketch {
  readonly text: string;
  readonly quotes?: readonly string[];
  readonly kind?: Kind;
  readonly act?: Act;
  readonly cue?: string;
  readonly source?: string;
  /** Keys of speakers, with the role spoken in. */
  readonly by?: readonly (readonly [key: string, as?: string])[];
  readonly about?: readonly (readonly [key: string, form?: MentionForm])[];
  readonly to?: readonly string[];
  readonly at?: string;
  readonly saidOn?: string;
  readonly saidOnText?: string;
  /** Index, in the same article, of the statement inside whose content this one stands. */
  readonly within?: number;
}

export interface ArticleSketch {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly text?: string;
  readonly statements: readonly StatementSketch[];
}

export const entityId = ({ type, name, apart = '' }: EntitySketch): string =>
  idOf('Entity', type, fold(name), apart);

const label = (type: EntityType): string => type[0] + type.slice(1).toLowerCase();

/** What the sketch of an article becomes: its id and those of its statements, in text order. */
export function idsOf(article: ArticleSketch): {
  readonly id: string;
  readonly statements: readonly string[];
} {
  const id = articleId({
    ...(article.url === undefined ? {} : { url: article.url }),
    sha256: sha256(article),
  });
  const seen = new Map<string, number>();
  const statements = article.statements.map(({ text, quotes = [text] }) => {
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return statementId(id, quotes, occurrence);
  });
  return { id, statements };
}

const textOf = ({ text, title, statements }: ArticleSketch): string =>
  text ?? [title ?? '', ...statements.map((one) => one.text)].join('\n');
const sha256 = (article: ArticleSketch): string =>
  createHash('sha256').update(textOf(article), 'utf8').digest('hex');

export async function addEntities(
  graph: Graph,
  sketches: Readonly<Record<string, EntitySketch>>,
): Promise<void> {
  for (const sketch of Object.values(sketches)) {
    const { type, name, aliases = [], properties = {} } = sketch;
    const folded = [...new Set([name, ...aliases].map(fold))].sort();
    await graph.run(
      query(
        'MERGE (e:Entity {id: $id}) SET e:$($label), e += $properties SET e.location = point({latitude: e.latitude, longitude: e.longitude})',
        {
          id: entityId(sketch),
          label: label(type),
          properties: { type, name, named: true, aliases: [...aliases].sort(), folded, ...properties },
        },
      ),
    );
  }
  for (const sketch of Object.values(sketches)) {
    const id = entityId(sketch);
    if (sketch.country !== undefined) {
      await graph.run(
        query('MATCH (a:Entity {id: $id}), (b:Entity {id: $to}) MERGE (a)-[:LOCATED_IN]->(b)', {
          id,
          to: idIn(sketches, sketch.country),
        }),
      );
    }
    for (const [of, title, firstSeen, lastSeen] of sketch.roles ?? []) {
      await graph.run(
        query(
          'MATCH (a:Entity {id: $id}), (b:Entity {id: $to}) CREATE (a)-[:HOLDS_ROLE {title: $title, firstSeen: $firstSeen, lastSeen: $lastSeen}]->(b)',
          { id, to: idIn(sketches, of), title, firstSeen, lastSeen },
        ),
      );
    }
  }
}

const idIn = (sketches: Readonly<Record<string, EntitySketch>>, key: string): string => {
  const sketch = sketches[key];
  if (sketch === undefined) throw new Error(`The fixture has no entity "${key}".`);
  return entityId(sketch);
};

export async function addArticles(
  graph: Graph,
  entities: Readonly<Record<string, EntitySketch>>,
  articles: readonly ArticleSketch[],
): Promise<void> {
  await graph.run(query(WRITE_ARTICLES, { articles: articles.map((article) => rows(entities, article)) }));
  await graph.run(query(NUMBER_ARRIVALS));
  await graph.run(query('CALL db.awaitIndexes(60)'));
}

function rows(entities: Readonly<Record<string, EntitySketch>>, article: ArticleSketch) {
  const ids = idsOf(article);
  const text = textOf(article);
  const day = article.publishedAt ?? '0000-00-00';
  const versionKey = `${day}|${sha256(article)}`;
  const { url, title, publisher, publishedAt } = article;
  return {
    id: ids.id,
    properties: { url, title, publisher, publishedAt, language: 'en', versionKey },
    version: {
      id: idOf('ArticleVersion', ids.id, sha256(article)),
      sha256: sha256(article),
      text,
      versionKey,
    },
    statements: article.statements.map((statement, i) => {
      const quotes = statement.quotes ?? [statement.text];
      const order = `${statement.saidOn ?? day}|${ids.id}|${String(999_999 - i).padStart(6, '0')}`;
      const starts = quotes.map((quote) => text.indexOf(quote));
      const ends = quotes.map((quote, j) => (starts[j] ?? 0) + quote.length);
      return {
        id: ids.statements[i],
        order,
        properties: {
          text: quotes.join(' … '),
          quotes,
          kind: statement.kind ?? 'INDIRECT',
          act: statement.act ?? 'SPEECH',
          cue: statement.cue ?? 'said',
          source: statement.source,
          saidOn: statement.saidOn,
          saidOnText: statement.saidOnText,
          publishedAt,
          publisher,
          score: 0.9,
          order,
          versionKey,
        },
        appears: {
          starts,
          ends,
          prefixes: starts.map((start) => text.slice(Math.max(0, start - 32), start)),
          suffixes: ends.map((end) => text.slice(end, end + 32)),
        },
        by: (statement.by ?? []).map(([key, as]) => ({ id: idIn(entities, key), as: as ?? null })),
        about: (statement.about ?? []).map(([key, form]) => ({
          id: idIn(entities, key),
          form: form ?? 'NAME',
        })),
        to: (statement.to ?? []).map((key) => idIn(entities, key)),
        at: statement.at === undefined ? [] : [idIn(entities, statement.at)],
        within: statement.within === undefined ? [] : [ids.statements[statement.within]],
      };
    }),
  };
}

const WRITE_ARTICLES = `UNWIND $articles AS row
MERGE (article:Article {id: row.id}) SET article += row.properties
MERGE (version:ArticleVersion {id: row.version.id}) SET version += row.version
MERGE (article)-[:HAS_VERSION]->(version)
WITH version, row
UNWIND row.statements AS each
MERGE (statement:Statement {id: each.id}) SET statement += each.properties
MERGE (statement)-[appears:APPEARS_IN]->(version) SET appears = each.appears
WITH statement, each
CALL (statement, each) {
  UNWIND each.by AS by MATCH (e:Entity {id: by.id})
  MERGE (e)-[said:SAID]->(statement) SET said = {as: by.as, entity: by.id, order: each.order}
}
CALL (statement, each) {
  UNWIND each.about AS about MATCH (e:Entity {id: about.id})
  MERGE (statement)-[r:ABOUT]->(e) SET r = {form: about.form, entity: about.id, order: each.order}
}
CALL (statement, each) {
  UNWIND each.to AS to MATCH (e:Entity {id: to}) MERGE (statement)-[r:ADDRESSED_TO]->(e) SET r = {entity: to, order: each.order}
}
CALL (statement, each) {
  UNWIND each.at AS at MATCH (e:Entity {id: at}) MERGE (statement)-[r:SAID_AT]->(e) SET r = {entity: at, order: each.order}
}
CALL (statement, each) {
  UNWIND each.within AS within MATCH (outer:Statement {id: within}) MERGE (statement)-[:WITHIN]->(outer)
}`;

/** Those of one call in no order: only that later ones have greater numbers counts. */
const NUMBER_ARRIVALS = `MERGE (sequence:Sequence {id: 'arrivals'})
WITH sequence, coalesce(sequence.last, 0) AS last
MATCH (statement:Statement) WHERE statement.arrival IS NULL
WITH sequence, last, collect(statement) AS added
SET sequence.last = last + size(added)
WITH last, added
UNWIND range(0, size(added) - 1) AS i
WITH added[i] AS statement, last + 1 + i AS arrival
SET statement.arrival = arrival`;
