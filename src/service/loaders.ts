import DataLoader from 'dataloader';
import type { Graph } from '../graph/connection.js';
import { articleTexts, type ArticleText } from '../graph/read/article-texts.js';
import { countriesOf } from '../graph/read/countries-of.js';
import type { EntityRecord } from '../graph/read/entity-record.js';
import type { Page, PageArguments } from '../graph/read/page.js';
import { rolesOf, type HeldRoleRecord } from '../graph/read/roles-of.js';
import type { Side } from '../graph/read/sides.js';
import type { StatementRecord } from '../graph/read/statement-record.js';
import { statementsById } from '../graph/read/statements-by-id.js';
import { countStatementsOfArticles, statementsOfArticles } from '../graph/read/statements-of-articles.js';
import { countStatementsOfEntities, statementsOfEntities } from '../graph/read/statements-of-entities.js';

/** One list of statements among many of the same kind: the batch is one round trip per distinct part of the list. */
interface ListKey extends PageArguments {
  readonly id: string;
}

/**
 * What nested fields are loaded through, made anew for each request: all that one level of an answer asks for goes to the
 * database together, whatever the number of rows.
 */
export interface Loaders {
  readonly statement: DataLoader<string, StatementRecord | undefined>;
  readonly articleText: DataLoader<string, ArticleText | undefined>;
  readonly country: DataLoader<string, EntityRecord | undefined>;
  readonly roles: DataLoader<string, readonly HeldRoleRecord[] | undefined>;
  readonly statementsOfEntity: Readonly<Record<Side, StatementLists>>;
  readonly statementsOfArticle: StatementLists;
}

export interface StatementLists {
  readonly page: DataLoader<ListKey, Page<StatementRecord>, string>;
  readonly count: DataLoader<string, number | undefined>;
}

export function createLoaders(graph: Graph): Loaders {
  return {
    statement: byId(async (ids) => new Map((await statementsById(graph, ids)).map((one) => [one.id, one]))),
    articleText: byId((ids) => articleTexts(graph, ids)),
    country: byId((ids) => countriesOf(graph, ids)),
    roles: byId((ids) => rolesOf(graph, ids)),
    statementsOfEntity: {
      ABOUT: ofEntities(graph, 'ABOUT'),
      SAID: ofEntities(graph, 'SAID'),
      ADDRESSED_TO: ofEntities(graph, 'ADDRESSED_TO'),
      SAID_AT: ofEntities(graph, 'SAID_AT'),
    },
    statementsOfArticle: {
      page: lists((ids, asked) => statementsOfArticles(graph, ids, asked)),
      count: byId((ids) => countStatementsOfArticles(graph, ids)),
    },
  };
}

const ofEntities = (graph: Graph, side: Side): StatementLists => ({
  page: lists((ids, asked) => statementsOfEntities(graph, side, ids, asked)),
  count: byId((ids) => countStatementsOfEntities(graph, side, ids)),
});

const byId = <Value>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | undefined> =>
  new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id));
  });

const NOTHING: Page<StatementRecord> = {
  records: [],
  cursors: [],
  hasNextPage: false,
  hasPreviousPage: false,
};

const lists = (
  load: (ids: readonly string[], asked: PageArguments) => Promise<ReadonlyMap<string, Page<StatementRecord>>>,
): DataLoader<ListKey, Page<StatementRecord>, string> =>
  new DataLoader(
    async (keys) => {
      const groups = new Map<string, { readonly asked: PageArguments; readonly ids: string[] }>();
      for (const { id, ...asked } of keys) {
        const group = groups.get(partOf(asked));
        if (group === undefined) groups.set(partOf(asked), { asked, ids: [id] });
        else group.ids.push(id);
      }
      const pages = new Map(
        await Promise.all(
          [...groups].map(async ([part, { ids, asked }]) => [part, await load(ids, asked)] as const),
        ),
      );
      return keys.map(({ id, ...asked }) => pages.get(partOf(asked))?.get(id) ?? NOTHING);
    },
    { cacheKeyFn: ({ id, ...asked }) => `${id} ${partOf(asked)}` },
  );

const partOf = ({ first, after, last, before }: PageArguments): string =>
  JSON.stringify([first, after, last, before].map((part) => part ?? null));
