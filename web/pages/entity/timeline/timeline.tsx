import { askedHref } from '../../../address/asked.js';
import { TimelineRange } from '../../../service/questions.js';
import { useAnswer } from '../../../service/use-answer.js';
import { Bars, type Column } from './bars.js';
import { bucketsOf, type Bucket } from './buckets.js';
import { Timeline as TimelineQuestion, timelineVariables } from './timeline-question.js';

interface Shown {
  readonly id: string;
  readonly name: string;
}

/** How much was said by and about somebody over time, as a chart and, for those who do not see it, as a table. */
export function Timeline({ id, name }: Shown) {
  const range = useAnswer(TimelineRange, { id }).answer;
  const days = [range?.oldestBy, range?.oldestAbout, range?.newestBy, range?.newestAbout]
    .flatMap((page) => page?.nodes[0]?.date ?? [])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const buckets = first === undefined || last === undefined ? [] : bucketsOf(first, last);
  const { answer } = useAnswer(
    TimelineQuestion,
    buckets.length === 0 ? undefined : timelineVariables(id, buckets),
  );
  if (answer === undefined) return null;
  const columns: readonly Column[] = buckets.map((bucket, at) => ({
    ...bucket,
    by: answer[`b${at}`]?.totalCount ?? 0,
    about: answer[`a${at}`]?.totalCount ?? 0,
  }));
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">Over time</h2>
      <Bars columns={columns} name={name} />
      <p class="legend">
        <span class="by">said by {name}</span>
        <span class="about">said about {name}</span>
      </p>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Said by</th>
              <th scope="col">Said about</th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter(({ by, about }) => by + about > 0)
              .map((column) => (
                <tr key={column.from}>
                  <th scope="row">{column.name}</th>
                  <td>{column.by === 0 ? 0 : <a href={statementsOf('by', id, column)}>{column.by}</a>}</td>
                  <td>
                    {column.about === 0 ? 0 : <a href={statementsOf('about', id, column)}>{column.about}</a>}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const statementsOf = (side: 'by' | 'about', id: string, { from, to }: Bucket): string =>
  askedHref(side === 'by' ? { by: id, from, to } : { about: [id], from, to });
