import { askedHref, type Asked } from '../../address/asked.js';
import type { EntityLinkFragment, StatementRowFragment } from '../../service/questions.js';
import { grouped } from '../../words/names.js';
import { useFacetCounts, type Facet } from './use-facet-counts.js';

interface Shown {
  readonly asked: Asked;
  readonly names: (term: string) => string;
  readonly seen: readonly StatementRowFragment[];
}

const MOST = 8;

/** Whom and what the list is narrowed to, each to be taken away; and those that stand in it most, to narrow it to. */
export function Chips({ asked, names, seen }: Shown) {
  const counts = useFacetCounts(asked);
  const speakers =
    counts.speakers ?? ranked(seen.flatMap(({ speakers: all }) => all.map(({ entity }) => entity)));
  const topics = counts.topics ?? ranked(seen.flatMap(({ about }) => about.map(({ entity }) => entity)));
  return (
    <>
      {(asked.by !== '' || speakers.length > 0) && (
        <section>
          <h2 id="by-speaker">Said by</h2>
          <ul class="choices" aria-labelledby="by-speaker">
            {asked.by !== '' ? (
              <Taken href={askedHref({ ...asked, by: '' })} name={names(asked.by)} />
            ) : (
              speakers.map(({ id, name, count }) => (
                <Offered key={id} href={askedHref({ ...asked, by: id })} name={name} count={count} />
              ))
            )}
          </ul>
        </section>
      )}
      {(asked.about.length > 0 || topics.length > 0) && (
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
              .map(({ id, name, count }) => (
                <Offered
                  key={id}
                  href={askedHref({ ...asked, about: [...asked.about, id] })}
                  name={name}
                  count={count}
                />
              ))}
          </ul>
        </section>
      )}
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

interface ShownOffer {
  readonly href: string;
  readonly name: string;
  /** Of how many statements, where that is known. */
  readonly count: number | undefined;
}

function Offered({ href, name, count }: ShownOffer) {
  return (
    <li>
      <a href={href}>
        <span dir="auto">{name}</span> {count !== undefined && <span class="count">{grouped(count)}</span>}
      </a>
    </li>
  );
}

/** Those that stand most often in what has been read: how many there are in all is not known. */
function ranked(entities: readonly EntityLinkFragment[]): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const { id } of entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...byId.values()]
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name, count: undefined }));
}
