import type { Asked } from '../../address/asked.js';
import type { StatementRowFragment } from '../../service/questions.js';
import { CountedChoice } from './counted-choice.js';

interface Shown {
  readonly asked: Asked;
  readonly seen: readonly StatementRowFragment[];
}

/** A list to be seen at a glance, and a question for each. */
const MOST = 8;

/** Outlets of the statements that have been read so far, each with how many of all statements are its own. */
export function OutletFilter({ asked, seen }: Shown) {
  const outlets = [...new Set(seen.flatMap(({ article }) => article.publisher ?? []))].slice(0, MOST).sort();
  if (asked.outlet !== '' && !outlets.includes(asked.outlet)) outlets.unshift(asked.outlet);
  if (outlets.length === 0) return null;
  return (
    <section>
      <h2 id="by-outlet">Outlet</h2>
      <ul class="choices" aria-labelledby="by-outlet">
        {asked.outlet !== '' && <CountedChoice asked={{ ...asked, outlet: '' }} name="all" chosen={false} />}
        {outlets.map((outlet) => (
          <CountedChoice
            key={outlet}
            asked={{ ...asked, outlet }}
            name={outlet}
            chosen={asked.outlet === outlet}
          />
        ))}
      </ul>
    </section>
  );
}
