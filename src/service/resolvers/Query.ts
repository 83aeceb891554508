import { articleByUrl, articlesById } from '../../graph/read/articles-by-id.js';
import { articles, countArticles } from '../../graph/read/articles.js';
import { badInput } from '../../graph/read/bad-input.js';
import { countStatements } from '../../graph/read/count-statements.js';
import { entities } from '../../graph/read/entities.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { judgements, suggestedJudgements } from '../../graph/read/judgements.js';
import { statements } from '../../graph/read/statements.js';
import { suggestions } from '../../graph/read/suggestions.js';
import { questions } from './questions.js';
import type { QueryResolvers } from '../schema-types.js';

export const Query: QueryResolvers = {
  ...questions,

  statements: async (_parent, asked, { graph }) => ({
    ...(await statements(graph, asked)),
    count: () => countStatements(graph, asked),
  }),

  statement: async (_parent, { id }, { loaders }) => (await loaders.statement.load(id)) ?? null,

  entities: (_parent, asked, { graph }) => entities(graph, asked),

  entity: async (_parent, { id }, { graph }) => (await entitiesById(graph, [id]))[0] ?? null,

  suggestions: (_parent, { name, first }, { graph }) => suggestions(graph, name, first),

  articles: async (_parent, asked, { graph }) => ({
    ...(await articles(graph, asked)),
    count: () => countArticles(graph, asked),
  }),

  article: async (_parent, { id, url }, { graph }) => {
    if (id != null && url == null) return (await articlesById(graph, [id]))[0] ?? null;
    if (url != null && id == null) return (await articleByUrl(graph, url)) ?? null;
    throw badInput('article', 'An article is looked up by one of id and url.', 'Give one of the two.');
  },

  judgementSuggestions: (_parent, asked, { graph }) => suggestedJudgements(graph, asked),

  judgements: (_parent, asked, { graph }) => judgements(graph, asked),
};
