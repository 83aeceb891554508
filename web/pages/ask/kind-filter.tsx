import type { Asked } from '../../address/asked.js';
import type { StatementKind } from '../../service/questions.js';
import { CountedChoice } from './counted-choice.js';

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
          <CountedChoice key={kind} asked={{ ...asked, kind }} name={name} chosen={asked.kind === kind} />
        ))}
      </ul>
    </section>
  );
}
