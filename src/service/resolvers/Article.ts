import type { ArticleText } from '../../graph/read/article-texts.js';
import type { ServiceContext } from '../context.js';
import type { ArticleResolvers } from '../schema-types.js';
import { statementConnection } from './StatementConnection.js';

export const Article: ArticleResolvers = {
  text: async ({ id }, _arguments, context) => (await newestText(id, context)).text,

  sha256: async ({ id }, _arguments, context) => (await newestText(id, context)).sha256,

  marks: async ({ id }, _arguments, { loaders }) => (await loaders.marks.load(id)) ?? [],

  statements: ({ id }, asked, { loaders }) => statementConnection(loaders.statementsOfArticle, id, asked),
};

async function newestText(id: string, { loaders }: ServiceContext): Promise<ArticleText> {
  const found = await loaders.articleText.load(id);
  if (found === undefined) throw new Error(`Article ${id} has no version.`);
  return found;
}
