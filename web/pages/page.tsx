import { lazily } from './lazily.js';
import { AskPage } from './ask/ask-page.js';
import { ArticlePage } from './article/article-page.js';
import { ArticlesPage } from './articles/articles-page.js';
import { EntityPage } from './entity/entity-page.js';
import { NotFound } from './not-found.js';

// Graphs are drawn by a library larger than all the rest: it comes when somebody looks at one.
const GraphPage = lazily(async () => (await import('./graph/graph-page.js')).GraphPage);

// Few judge: its code comes with those who do.
const JudgePage = lazily(async () => (await import('./judge/judge-page.js')).JudgePage);

/** The page that an address names. */
export function Page({ path }: { readonly path: string }) {
  const [, place = '', id = ''] = path.split('/');
  if (place === '') return <AskPage />;
  if (place === 'articles') return <ArticlesPage />;
  if (place === 'article' && id !== '') return <ArticlePage key={id} id={decodeURIComponent(id)} />;
  if (place === 'entity' && id !== '') return <EntityPage key={id} id={decodeURIComponent(id)} />;
  if (place === 'graph') return <GraphPage />;
  if (place === 'judge') return <JudgePage />;
  return <NotFound what="page" />;
}
