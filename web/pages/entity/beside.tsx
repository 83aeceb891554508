import { askedHref } from '../../address/asked.js';
import { EntityLink } from '../../parts/entity-link.js';
import { CompanionCounts, SpeakerCounts, type EntityLinkFragment } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { counted, grouped } from '../../words/names.js';

interface Row {
  readonly entity: EntityLinkFragment;
  readonly statements: number;
}

/** Who is quoted about it most, and what stands beside it in the same statements; each number leads to them. */
export function Beside({ id, name }: { readonly id: string; readonly name: string }) {
  const speakers = useAnswer(SpeakerCounts, { about: [id] }).answer?.speakers.nodes ?? [];
  const companions = useAnswer(CompanionCounts, { of: [id] }).answer?.companions.nodes ?? [];
  return (
    <>
      <Ranked
        title={`Who speaks about ${name}`}
        label="speakers-about"
        rows={speakers}
        href={(entity) => askedHref({ by: entity.id, about: [id] })}
      />
      <Ranked
        title={`Spoken of together with ${name}`}
        label="companions"
        rows={companions}
        href={(entity) => askedHref({ about: [id, entity.id] })}
      />
    </>
  );
}

interface Shown {
  readonly title: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly href: (entity: EntityLinkFragment) => string;
}

function Ranked({ title, label, rows, href }: Shown) {
  if (rows.length === 0) return null;
  return (
    <section class="ranked" aria-labelledby={label}>
      <h2 id={label} dir="auto">
        {title}
      </h2>
      <ul>
        {rows.map(({ entity, statements }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <a
              class="count"
              href={href(entity)}
              aria-label={`${counted(statements, 'statement')}: ${entity.name}`}
            >
              {grouped(statements)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
