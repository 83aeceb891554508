import { askedHref, variablesOf, type Asked } from '../../address/asked.js';
import { CountStatements } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { grouped } from '../../words/names.js';

interface Shown {
  readonly asked: Asked;
  readonly name: string;
  readonly chosen: boolean;
}

/** One way to narrow the list, with how many statements that leaves: a link, so that it can be opened on its own. */
export function CountedChoice({ asked, name, chosen }: Shown) {
  const count = useAnswer(CountStatements, variablesOf(asked)).answer?.statements.totalCount;
  return (
    <li>
      <a href={askedHref(asked)} aria-current={chosen ? 'true' : undefined}>
        <span dir="auto">{name}</span> <span class="count">{count === undefined ? '' : grouped(count)}</span>
      </a>
    </li>
  );
}
