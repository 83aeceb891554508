import { highlights } from '../../graph/read/highlights.js';
import { mapPage } from '../../graph/read/page.js';
import { searchArticles, searchEntities } from '../../graph/read/search.js';
import { statements } from '../../graph/read/statements.js';
import type { SearchResultResolvers } from '../schema-types.js';

export const SearchResult: SearchResultResolvers = {
  statements: async ({ text }, asked, { graph }) =>
    mapPage(await statements(graph, { ...asked, text }), (statement) => ({
      statement,
      highlights: highlights(statement.text, text),
    })),

  entities: async ({ text }, asked, { graph }) =>
    mapPage(await searchEntities(graph, text, asked), (entity) => {
      const names = [entity.name, ...entity.aliases].map((name) => ({
        entity,
        name,
        highlights: highlights(name, text),
      }));
      // The first of those with most of the words: the name that is shown, if it is one of them.
      return names.reduce((best, one) => (one.highlights.length > best.highlights.length ? one : best));
    }),

  articles: async ({ text }, asked, { graph }) =>
    mapPage(await searchArticles(graph, text, asked), (article) => ({
      article,
      highlights: highlights(article.title ?? '', text),
    })),
};
