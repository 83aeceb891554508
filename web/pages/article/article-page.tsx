import { useEffect, useState } from 'preact/hooks';
import { useAddress } from '../../address/address.js';
import { webAddress } from '../../address/links.js';
import { Failed, Waiting } from '../../parts/states.js';
import { Article, ArticleStatements } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { usePages } from '../../service/use-pages.js';
import { longDay } from '../../words/day.js';
import { counted } from '../../words/names.js';
import { NotFound } from '../not-found.js';
import { useTitle } from '../use-title.js';
import { MarkedText } from './marked-text.js';
import { Speakers } from './speakers.js';
import { StatementNotes } from './statement-notes.js';

/** One article as it was read, with all that it says others said. The statement in the address is the one looked at. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { answer, failure, again } = useAnswer(Article, { id });
  const pages = usePages(ArticleStatements, { id }, ({ article }) => article?.statements);
  const { place } = useAddress();
  const [hovered, hover] = useState<string>();
  const { hasMore, waiting, failure: listFailure, more, nodes: statements } = pages;
  // An article is read as a whole: all its statements are fetched, page after page.
  useEffect(() => {
    if (hasMore && !waiting && listFailure === undefined) more();
  }, [hasMore, waiting, listFailure, more]);
  const article = answer?.article;
  useTitle(article?.title ?? 'Article');
  const isThere = article != null && statements !== undefined;
  useEffect(() => {
    if (!isThere || place === '') return;
    document.getElementById(place)?.scrollIntoView({ block: 'center' });
  }, [isThere, place]);

  if (failure !== undefined) return <Failed why={failure} again={again} />;
  if (answer === undefined) return <Waiting what="the article" />;
  if (article == null) return <NotFound what="article" />;
  const address = webAddress(article.url);
  const startsWithTitle = article.title != null && article.text.trimStart().startsWith(article.title);
  return (
    <div class="page article">
      <div class="page-head">
        {!startsWithTitle && <h1 dir="auto">{article.title ?? 'Without a headline'}</h1>}
        <p class="meta">
          {article.publisher != null && (
            <a href={`/articles?${new URLSearchParams({ outlet: article.publisher })}`} dir="auto">
              {article.publisher}
            </a>
          )}
          {article.publishedAt != null && (
            <time dateTime={article.publishedAt}>{longDay(article.publishedAt)}</time>
          )}
          {statements !== undefined && <span>{counted(statements.length, 'statement')}</span>}
          {address !== undefined && (
            <a href={address} target="_blank" rel="noreferrer">
              at the outlet<span aria-hidden="true"> ↗</span>
              <span class="spoken"> (opens a new tab)</span>
            </a>
          )}
        </p>
      </div>
      {statements !== undefined && <Speakers statements={statements} />}
      <MarkedText
        text={article.text}
        language={article.language ?? undefined}
        title={startsWithTitle ? (article.title ?? undefined) : undefined}
        known={article.marks}
        statements={statements ?? []}
        looked={hovered ?? place}
        onHover={hover}
      />
      {listFailure !== undefined && <Failed why={listFailure} again={more} />}
      {statements !== undefined && (
        <StatementNotes statements={statements} looked={hovered ?? place} onHover={hover} />
      )}
    </div>
  );
}
