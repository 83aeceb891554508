import { useState } from 'preact/hooks';
import {
  JudgeDifferent,
  JudgeSame,
  UndoJudgement,
  type JudgementFactsFragment,
  type JudgementSuggestionsQuery,
} from '../../service/questions.js';
import { Side } from './side.js';
import { useJudging } from './use-judging.js';

type Pair = JudgementSuggestionsQuery['judgementSuggestions']['nodes'][number];

/** Two that may be one: what the record knows of each, side by side, why the rules are in doubt, and the decision. */
export function Suggestion({ pair, secret }: { readonly pair: Pair; readonly secret: string }) {
  const judging = useJudging(secret);
  const [made, setMade] = useState<JudgementFactsFragment>();
  const [reason, setReason] = useState('');
  const variables = {
    one: pair.one.id,
    other: pair.other.id,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
  const same = async (): Promise<void> =>
    setMade((await judging.send(JudgeSame, variables))?.judgeSame ?? made);
  const different = async (): Promise<void> =>
    setMade((await judging.send(JudgeDifferent, variables))?.judgeDifferent ?? made);
  const undo = async (): Promise<void> => {
    if (made !== undefined && (await judging.send(UndoJudgement, { id: made.id })) !== undefined)
      setMade(undefined);
  };
  const [one, other] = [pair.one.entity?.name ?? pair.one.name, pair.other.entity?.name ?? pair.other.name];
  return (
    <li>
      <section aria-label={`${one} and ${other}`}>
        <div class="pair">
          <Side side={pair.one} />
          <Side side={pair.other} />
        </div>
        <div class="decision">
          <p class="reasons">
            <span class="score">{Math.round(pair.score * 100)} %</span> {pair.reasons.join('; ')}
          </p>
          {made === undefined ? (
            <p class="tools">
              <button type="button" disabled={judging.busy} onClick={same}>
                The same
              </button>
              <button type="button" disabled={judging.busy} onClick={different}>
                Not the same
              </button>
              <label>
                <span class="spoken">Why (may be left empty)</span>
                <input
                  type="text"
                  placeholder="Why (may be left empty)"
                  value={reason}
                  onInput={(event) => setReason(event.currentTarget.value)}
                />
              </label>
            </p>
          ) : (
            <p class="tools" role="status">
              <strong>Judged {made.verdict === 'SAME' ? 'the same' : 'not the same'}.</strong>
              <button type="button" disabled={judging.busy} onClick={undo}>
                Undo
              </button>
            </p>
          )}
          {judging.failure !== undefined && (
            <p class="refused" role="alert">
              {judging.failure.message} {judging.failure.hint}
            </p>
          )}
        </div>
      </section>
    </li>
  );
}
