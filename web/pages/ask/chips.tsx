import { askedHref, type Asked } from '../../address/asked.js';
import type { EntityLinkFragment, StatementRowFragment } from '../../service/questions.js';

interface Shown {
  readonly asked: Asked;
  readonly names: (term: string) => string;
  readonly seen: readonly StatementRowFragment[];
}

const MOST = 8;

/** Whom and what the list is narrowed to, each to be taken away; and those that stand in it most, to narrow it to. */
export function Chips({ asked, names, seen }: Shown) {
  const speakers = ranked(seen.flatMap(({ speakers: all }) => all.map(({ entity }) => entity)));
  const topics = ranked(seen.flatMap(({ about }) => about.map(({ entity }) => entity)));
  return (
    <>
      <section>
        <h2 id="by-speaker">Said by</h2>
        <ul class="choices" aria-labelledby="by-speaker">
          {asked.by !== '' ? (
            <Taken href={askedHref({ ...asked, by: '' })} name={names(asked.by)} />
          ) : (
            speakers.map(({ id, name }) => (
              <Offered key={id} href={askedHref({ ...asked, by: id })} name={name} />
            ))
          )}
        </ul>
      </section>
      <section>
        <h2 id="by-topic">About</h2>
        <ul class="choices" aria-labelledby="by-topic">
          {asked.about.map((term) => (
            <Taken
              key={term}
              href={askedHref({ ...asked, about: asked.about.filter((other) => other !== term) })}
              name={names(term)}
            />
          ))}
          {topics
            .filter(({ id, name }) => !asked.about.includes(id) && !asked.about.map(names).includes(name))
            .map(({ id, name }) => (
              <Offered key={id} href={askedHref({ ...asked, about: [...asked.about, id] })} name={name} />
            ))}
        </ul>
      </section>
    </>
  );
}

function Taken({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <li>
      <a href={href} aria-current="true" dir="auto">
        <span>{name}</span>{' '}
        <span class="take-away" aria-hidden="true">
          ×
        </span>
        <span class="spoken"> (take away)</span>
      </a>
    </li>
  );
}

function Offered({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <li>
      <a href={href} dir="auto">
        {name}
      </a>
    </li>
  );
}

/** The most frequent first; those that stand there once are as good as any. */
function ranked(entities: readonly EntityLinkFragment[]): readonly EntityLinkFragment[] {
  const counts = new Map<string, { readonly entity: EntityLinkFragment; count: number }>();
  for (const entity of entities) {
    const known = counts.get(entity.id);
    if (known === undefined) counts.set(entity.id, { entity, count: 1 });
    else known.count++;
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ entity }) => entity);
}
