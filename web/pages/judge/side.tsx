import { EntityLink } from '../../parts/entity-link.js';
import { articleHref } from '../../address/links.js';
import type { JudgedSideFragment, StatementRowFragment } from '../../service/questions.js';
import { shortDay } from '../../words/day.js';
import { counted, TYPE_NAMES } from '../../words/names.js';
import { SaidWords } from '../../words/said-words.js';

/** One of two that are judged: what it is called, its roles, and the newest words by and about it. */
export function Side({ side }: { readonly side: JudgedSideFragment }) {
  const { entity, name, type } = side;
  if (entity == null) {
    return (
      <div class="side">
        <h2>{name}</h2>
        <p class="meta">{TYPE_NAMES[type]}, in no article at present</p>
      </div>
    );
  }
  return (
    <div class="side">
      <h2 dir="auto">
        <EntityLink entity={entity} />
      </h2>
      <p class="meta">
        <span>{TYPE_NAMES[entity.type]}</span>
        <span>{counted(entity.by.totalCount, 'statement')} by</span>
        <span>{counted(entity.about.totalCount, 'statement')} about</span>
      </p>
      {entity.aliases.length > 0 && (
        <p class="aliases" dir="auto">
          also {entity.aliases.join(', ')}
        </p>
      )}
      {'roles' in entity && entity.roles.length > 0 && (
        <p class="aliases" dir="auto">
          {entity.roles.map(({ title, of }) => `${title} (${of.name})`).join('; ')}
        </p>
      )}
      {entity.by.nodes.map((statement) => (
        <Words key={statement.id} lead="said" statement={statement} />
      ))}
      {entity.about.nodes.map((statement) => (
        <Words key={statement.id} lead="spoken of" statement={statement} />
      ))}
    </div>
  );
}

function Words({ lead, statement }: { readonly lead: string; readonly statement: StatementRowFragment }) {
  const { article, kind, quotes, speakers } = statement;
  return (
    <div class="words">
      <SaidWords kind={kind} quotes={quotes} />
      <p class="meta">
        <span>
          {lead}
          {speakers[0]?.as == null ? '' : `, as ${speakers[0].as}`}
        </span>
        <a href={articleHref(article.id, statement.id)} dir="auto">
          {article.title ?? 'In the article'}
        </a>
        {article.publishedAt != null && <span>{shortDay(article.publishedAt)}</span>}
      </p>
    </div>
  );
}
