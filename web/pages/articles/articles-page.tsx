import { useAddress } from '../../address/address.js';
import { articleHref } from '../../address/links.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Waiting } from '../../parts/states.js';
import { useRoving } from '../../parts/use-roving.js';
import { Articles } from '../../service/questions.js';
import { usePages } from '../../service/use-pages.js';
import { shortDay } from '../../words/day.js';
import { counted } from '../../words/names.js';
import { useTitle } from '../use-title.js';

/** Every article on record, newest first; `?outlet=` narrows to one publisher. */
export function ArticlesPage() {
  const outlet = useAddress().search.get('outlet') ?? '';
  const pages = usePages(Articles, outlet === '' ? {} : { publisher: outlet }, (answer) => answer.articles);
  const roving = useRoving<HTMLOListElement>();
  const title = outlet === '' ? 'Articles' : `Articles of ${outlet}`;
  useTitle(title);
  const { nodes, failure, more } = pages;
  return (
    <div class="page">
      <div class="page-head">
        <h1 dir="auto">{title}</h1>
      </div>
      {nodes === undefined && failure === undefined && <Waiting what="articles" />}
      {nodes === undefined && failure !== undefined && <Failed why={failure} again={more} />}
      {nodes?.length === 0 && <Empty title="No article is on record here." />}
      {nodes !== undefined && nodes.length > 0 && (
        <>
          <ol class="articles" {...roving}>
            {nodes.map(({ id, title: headline, publisher, publishedAt, statements }, index) => (
              <li key={id} data-item tabIndex={index === 0 ? 0 : -1}>
                <span class="when">{publishedAt == null ? 'no date' : shortDay(publishedAt)}</span>
                <a data-main href={articleHref(id)} dir="auto">
                  {headline ?? 'Without a headline'}
                </a>
                <span class="outlet">
                  {publisher != null && (
                    <a href={`/articles?${new URLSearchParams({ outlet: publisher })}`} dir="auto">
                      {publisher}
                    </a>
                  )}
                </span>
                <span class="count">{counted(statements.totalCount, 'statement')}</span>
              </li>
            ))}
          </ol>
          <More pages={pages} />
        </>
      )}
    </div>
  );
}
