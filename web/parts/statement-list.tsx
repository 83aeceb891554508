import type { StatementRowFragment } from '../service/questions.js';
import type { Pages } from '../service/use-pages.js';
import { longDay } from '../words/day.js';
import { More } from './more.js';
import { Failed, Waiting } from './states.js';
import { StatementRow } from './statement-row.js';
import { useRoving } from './use-roving.js';

type Row = StatementRowFragment;

/** Statements, newest first, under the day that they are sorted by; the list grows when its end comes near. */
export function StatementList({ pages, label }: { readonly pages: Pages<Row>; readonly label: string }) {
  const roving = useRoving<HTMLDivElement>();
  if (pages.nodes === undefined) {
    return pages.failure === undefined ? (
      <Waiting what="statements" />
    ) : (
      <Failed why={pages.failure} again={pages.more} />
    );
  }
  return (
    <div class="statements" role="region" aria-label={label} aria-busy={pages.waiting} {...roving}>
      {byDay(pages.nodes).map(({ day, first, rows }) => (
        <section key={day} class="day">
          <h2>{day === '' ? 'No date' : longDay(day)}</h2>
          <ol>
            {rows.map((statement, index) => (
              <li key={statement.id} data-item tabIndex={first && index === 0 ? 0 : -1}>
                <StatementRow statement={statement} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <More pages={pages} />
    </div>
  );
}

interface Day {
  readonly day: string;
  readonly first: boolean;
  readonly rows: Row[];
}

/** The list is in the order of its days: rows of one day stand together. */
function byDay(statements: readonly Row[]): readonly Day[] {
  const days: Day[] = [];
  for (const statement of statements) {
    const day = statement.date ?? '';
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(statement);
    else days.push({ day, first: last === undefined, rows: [statement] });
  }
  return days;
}
