import { askedHref, variablesOf, type Asked } from '../../address/asked.js';
import { CountStatements, type StatementKind } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { grouped } from '../../words/names.js';

const KINDS: readonly (readonly [kind: StatementKind | '', name: string])[] = [
  ['', 'all'],
  ['DIRECT', 'quoted'],
  ['MIXED', 'partly quoted'],
  ['INDIRECT', 'paraphrased'],
];

/** How the words are known: links, so that each can be opened on its own, with how many there are. */
export function KindFilter({ asked }: { readonly asked: Asked }) {
  return (
    <section>
      <h2 id="by-kind">Words</h2>
      <ul class="choices" aria-labelledby="by-kind">
        {KINDS.map(([kind, name]) => (
          <Choice key={kind} asked={{ ...asked, kind }} name={name} chosen={asked.kind === kind} />
        ))}
      </ul>
    </section>
  );
}

function Choice({
  asked,
  name,
  chosen,
}: {
  readonly asked: Asked;
  readonly name: string;
  readonly chosen: boolean;
}) {
  const count = useAnswer(CountStatements, variablesOf(asked)).answer?.statements.totalCount;
  return (
    <li>
      <a href={askedHref(asked)} aria-current={chosen ? 'true' : undefined}>
        <span>{name}</span> <span class="count">{count === undefined ? '' : grouped(count)}</span>
      </a>
    </li>
  );
}
