import type { Graph } from '../connection.js';
import type { Query } from '../query.js';
import { articleBounds, articleKey } from './article-filter.js';
import { ARTICLE, type ArticleRecord } from './article-record.js';
import { encodeCursor } from './cursor.js';
import { ENTITY, type EntityRecord } from './entity-record.js';
import { mapPage, pageLimit, pageOf, type Page, type PageArguments } from './page.js';
import { question } from './question.js';
import { bothEnds, endOf, rankedPage, rankedPageOf, rankedPlaces, type RankedRow } from './ranked.js';
import { bothScans, scanOf } from './scan.js';
import { wordsOf } from './statement-filter.js';

/** Nothing but words that no index holds ("the") finds no names and headlines. */
const NOTHING_INDEXED = '""';

const ENTITIES = bothEnds(
  (direction) => `CALL db.index.fulltext.queryNodes('entity_words', $asked.words) YIELD node AS entity
WHERE all(pattern IN $asked.common WHERE any(name IN [entity.name] + entity.aliases WHERE name =~ pattern))
WITH entity, COUNT { (entity)<-[:ABOUT]-() } + COUNT { (entity)-[:SAID]->() } AS rank, entity.id AS key
${rankedPage(direction, 'entity')}
RETURN entity ${ENTITY} AS entity, rank, key`,
);

const ARTICLES = bothScans(
  (scan) => `CALL db.index.fulltext.queryNodes('article_words', $asked.words) YIELD node AS article
WHERE all(pattern IN $asked.common WHERE article.title =~ pattern)
  AND article.versionKey >= $asked.above AND article.versionKey <= $asked.below
  AND CASE article.versionKey WHEN $asked.below THEN article.id < $asked.belowId ELSE true END
  AND CASE article.versionKey WHEN $asked.above THEN article.id > $asked.aboveId ELSE true END
WITH article ORDER BY article.versionKey ${scan}, article.id ${scan} LIMIT $asked.limit
RETURN article ${ARTICLE} AS article, article.versionKey AS versionKey`,
);

const words = (text: string) => {
  const { lucene, common } = wordsOf({ text });
  return { words: lucene ?? NOTHING_INDEXED, common };
};

export const searchEntitiesQuery = (text: string, asked: PageArguments): Query =>
  question(ENTITIES[endOf(asked)], { ...words(text), ...rankedPlaces('entities', asked).places });

/** Entities of whose names one or several together hold all these words; the one with most statements first. */
export async function searchEntities(
  graph: Graph,
  text: string,
  asked: PageArguments,
): Promise<Page<EntityRecord>> {
  const rows = (await graph.read(searchEntitiesQuery(text, asked))) as unknown as readonly (RankedRow & {
    readonly entity: EntityRecord;
  })[];
  return mapPage(rankedPageOf('entities', rows, asked), ({ entity }) => entity);
}

export const searchArticlesQuery = (text: string, asked: PageArguments): Query =>
  question(ARTICLES[scanOf(asked)], {
    ...words(text),
    ...articleBounds({}, asked),
    limit: pageLimit(asked),
  });

/** Articles whose headline holds all these words, newest first. */
export async function searchArticles(
  graph: Graph,
  text: string,
  asked: PageArguments,
): Promise<Page<ArticleRecord>> {
  const rows = (await graph.read(searchArticlesQuery(text, asked))) as unknown as readonly {
    readonly article: ArticleRecord;
    readonly versionKey: string;
  }[];
  const page = pageOf(rows, asked, ({ versionKey, article }) =>
    encodeCursor('articles', articleKey(versionKey, article.id)),
  );
  return mapPage(page, ({ article }) => article);
}
