import { articleHref, webAddress } from '../address/links.js';
import type { StatementRowFragment } from '../service/questions.js';
import { ACT_NAMES, KIND_NAMES } from '../words/names.js';
import { shortDay } from '../words/day.js';
import { SaidWords } from '../words/said-words.js';
import { EntityLink, EntityLinks } from './entity-link.js';

/** One statement: who, in which role; the words; how they are known, about whom, and where they stand. */
export function StatementRow({ statement }: { readonly statement: StatementRowFragment }) {
  const { speakers, about, addressees, kind, act, article, evidence } = statement;
  const atOutlet = webAddress(evidence[0]?.url);
  const actName = ACT_NAMES[act];
  return (
    <div class="statement">
      <div class="speakers">
        {speakers.map(({ entity, as }) => (
          <p>
            <span class="speaker">
              <EntityLink entity={entity} />
            </span>
            {as != null && <span class="role">{as}</span>}
          </p>
        ))}
        {speakers.length === 0 && <p class="speaker unknown">{statement.source ?? 'Not told'}</p>}
      </div>
      <div class="said">
        <SaidWords kind={kind} quotes={statement.quotes} />
        <p class="meta">
          <span class={`kind ${kind.toLowerCase()}`}>{KIND_NAMES[kind]}</span>
          {actName !== undefined && <span>{actName}</span>}
          {about.length > 0 && (
            <span>
              about <EntityLinks entities={about.map(({ entity }) => entity)} />
            </span>
          )}
          {addressees.length > 0 && (
            <span>
              to <EntityLinks entities={addressees} />
            </span>
          )}
        </p>
        <p class="meta">
          <a data-main href={articleHref(article.id, statement.id)} dir="auto">
            {article.title ?? 'In the article'}
          </a>
          <span dir="auto">{article.publisher ?? 'Outlet not told'}</span>
          {article.publishedAt != null && article.publishedAt !== statement.date && (
            <span>
              published <time dateTime={article.publishedAt}>{shortDay(article.publishedAt)}</time>
            </span>
          )}
          {atOutlet !== undefined && (
            <a href={atOutlet} target="_blank" rel="noreferrer">
              at the outlet
              <span class="away" aria-hidden="true">
                {' '}
                ↗
              </span>
              <span class="spoken"> (opens a new tab)</span>
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
