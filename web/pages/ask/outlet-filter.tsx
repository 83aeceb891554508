import { askedHref, type Asked } from '../../address/asked.js';
import type { StatementRowFragment } from '../../service/questions.js';

interface Shown {
  readonly asked: Asked;
  readonly seen: readonly StatementRowFragment[];
}

/** Outlets of the statements that have been read so far. */
export function OutletFilter({ asked, seen }: Shown) {
  const outlets = [...new Set(seen.map(({ article }) => article.publisher ?? ''))].filter(Boolean).sort();
  if (asked.outlet !== '' && !outlets.includes(asked.outlet)) outlets.unshift(asked.outlet);
  if (outlets.length === 0) return null;
  return (
    <section>
      <h2 id="by-outlet">Outlet</h2>
      <ul class="choices" aria-labelledby="by-outlet">
        {asked.outlet !== '' && (
          <li>
            <a href={askedHref({ ...asked, outlet: '' })}>all</a>
          </li>
        )}
        {outlets.map((outlet) => (
          <li key={outlet}>
            <a
              href={askedHref({ ...asked, outlet })}
              aria-current={asked.outlet === outlet ? 'true' : undefined}
              dir="auto"
            >
              {outlet}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
