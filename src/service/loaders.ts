import DataLoader from 'dataloader';
import type { Graph } from '../graph/connection.js';
import { attributionChains, type ChainSide } from '../graph/read/attribution-chains.js';
import { articleTexts, type ArticleText } from '../graph/read/article-texts.js';
import { countriesOf } from '../graph/read/countries-of.js';
import type { EntityRecord } from '../graph/read/entity-record.js';
import { marks, type MarkRecord } from '../graph/read/marks.js';
import { near, type NearArguments, type NearPlace } from '../graph/read/near.js';
import type { Page, PageArguments } from '../graph/read/page.js';
import { rolesOf, type HeldRoleRecord } from '../graph/read/roles-of.js';
import type { Side } from '../graph/read/sides.js';
import type { StatementRecord } from '../graph/read/statement-record.js';
import { statementsById } from '../graph/read/statements-by-id.js';
import { countStatementsOfArticles, statementsOfArticles } from '../graph/read/statements-of-articles.js';
import { countStatementsOfEntities, statementsOfEntities } from '../graph/read/statements-of-entities.js';

/** One list of statements among many of the same kind: the batch is one round trip per distinct part of the list. */
type ListKey<Asked extends PageArguments = PageArguments> = Asked & { readonly id: string };

/**
 * What nested fields are loaded through, made anew for each request: all that one level of an answer asks for goes to the
 * database together, whatever the number of rows.
 */
export interface Loaders {
  readonly statement: DataLoader<string, StatementRecord | undefined>;
  readonly articleText: DataLoader<string, ArticleText | undefined>;
  readonly country: DataLoader<string, EntityRecord | undefined>;
  readonly roles: DataLoader<string, readonly HeldRoleRecord[] | undefined>;
  readonly chains: Readonly<Record<ChainSide, DataLoader<string, readonly StatementRecord[] | undefined>>>;
  readonly marks: DataLoader<string, readonly MarkRecord[] | undefined>;
  readonly near: DataLoader<ListKey<NearArguments>, Page<NearPlace>, string>;
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
    chains: {
      OUTER: byId((ids) => attributionChains(graph, 'OUTER', ids)),
      INNER: byId((ids) => attributionChains(graph, 'INNER', ids)),
    },
    marks: byId((ids) => marks(graph, ids)),
    near: lists((ids, asked) => near(graph, ids, asked)),
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

const NOTHING: Page<never> = { records: [], cursors: [], hasNextPage: false, hasPreviousPage: false };

const lists = <Item, Asked extends PageArguments>(
  load: (ids: readonly string[], asked: Asked) => Promise<ReadonlyMap<string, Page<Item>>>,
): DataLoader<ListKey<Asked>, Page<Item>, string> =>
  new DataLoader(
    async (keys) => {
      const groups = new Map<string, { readonly asked: Asked; readonly ids: string[] }>();
      for (const key of keys) {
        const group = groups.get(partOf(key));
        if (group === undefined) groups.set(partOf(key), { asked: key, ids: [key.id] });
        else group.ids.push(key.id);
      }
      const pages = new Map(
        await Promise.all(
          [...groups].map(async ([part, { ids, asked }]) => [part, await load(ids, asked)] as const),
        ),
      );
      return keys.map((key) => pages.get(partOf(key))?.get(key.id) ?? NOTHING);
    },
    { cacheKeyFn: (key) => `${key.id} ${partOf(key)}` },
  );

/** All that is asked of a list but whose it is. */
const partOf = (asked: PageArguments & { readonly id: string }): string =>
  JSON.stringify(Object.entries({ ...asked, id: undefined }).sort(([a], [b]) => (a < b ? -1 : 1)));
