import { EntityLink } from '../../parts/entity-link.js';
import { grouped } from '../../words/names.js';
import { huesOf, type ArticleStatement } from './marks.js';

/** Who speaks in the article, in the order in which they do, in the colours of their words: the key to the text. */
export function Speakers({ statements }: { readonly statements: readonly ArticleStatement[] }) {
  const hueOf = huesOf(statements);
  const rows = new Map<string, { readonly first: ArticleStatement; count: number }>();
  for (const statement of statements) {
    const key = statement.speakers[0]?.entity.id ?? statement.source?.toLowerCase() ?? '';
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { first: statement, count: 1 });
    else known.count++;
  }
  if (rows.size === 0) return null;
  return (
    <section class="speakers-key" aria-labelledby="speakers">
      <h2 id="speakers">Who speaks</h2>
      <ul>
        {[...rows].map(([key, { first, count }]) => {
          const speaker = first.speakers[0];
          const hue = hueOf(first);
          return (
            <li key={key} class={hue < 0 ? 'hue-none' : `hue-${hue}`}>
              <span class="swatch" aria-hidden="true" />
              <span>
                {speaker === undefined ? (
                  (first.source ?? 'Not told')
                ) : (
                  <EntityLink entity={speaker.entity} />
                )}
                {speaker?.as != null && <span class="role">{speaker.as}</span>}
              </span>
              <a class="count" href={`#${first.id}`} title="to the first">
                {grouped(count)}
                <span class="spoken"> statements, to the first</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
