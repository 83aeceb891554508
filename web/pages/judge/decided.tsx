import { useState } from 'preact/hooks';
import { EntityLink } from '../../parts/entity-link.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Waiting } from '../../parts/states.js';
import { Judgements, UndoJudgement, type JudgementsQuery } from '../../service/questions.js';
import { usePages } from '../../service/use-pages.js';
import { shortDay } from '../../words/day.js';
import { useJudging } from './use-judging.js';

type Judgement = JudgementsQuery['judgements']['nodes'][number];

/** What was judged, newest first, with who did it and why; what holds can be undone. */
export function Decided({ secret }: { readonly secret: string }) {
  const pages = usePages(Judgements, {}, (answer) => answer.judgements);
  if (pages.nodes === undefined) {
    return pages.failure === undefined ? (
      <Waiting what="what was decided" />
    ) : (
      <Failed why={pages.failure} again={pages.more} />
    );
  }
  if (pages.nodes.length === 0) return <Empty title="Nobody has judged anything yet." />;
  return (
    <>
      <ol class="decided">
        {pages.nodes.map((judgement) => (
          <Row key={judgement.id} judgement={judgement} secret={secret} />
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}

function Row({ judgement, secret }: { readonly judgement: Judgement; readonly secret: string }) {
  const judging = useJudging(secret);
  const [withdrawn, setWithdrawn] = useState(judgement.withdrawnAt);
  const { id, one, other, verdict, author, at, reasons } = judgement;
  const undo = async (): Promise<void> => {
    const answer = await judging.send(UndoJudgement, { id });
    if (answer !== undefined) setWithdrawn(answer.undoJudgement.withdrawnAt);
  };
  return (
    <li class={withdrawn == null ? '' : 'withdrawn'}>
      <p>
        <Name side={one} /> and <Name side={other} /> are{' '}
        <strong>{verdict === 'SAME' ? 'the same' : 'not the same'}</strong>
        {reasons.length > 0 && <span dir="auto">: {reasons.join('; ')}</span>}
      </p>
      <p class="meta">
        <span dir="auto">{author}</span>
        {at != null && <time dateTime={at}>{shortDay(at.slice(0, 10))}</time>}
        {withdrawn == null ? (
          at != null && (
            <button type="button" disabled={judging.busy} onClick={undo}>
              Undo
            </button>
          )
        ) : (
          <span role="status">withdrawn {shortDay(withdrawn.slice(0, 10))}</span>
        )}
      </p>
      {judging.failure !== undefined && (
        <p class="refused" role="alert">
          {judging.failure.message} {judging.failure.hint}
        </p>
      )}
    </li>
  );
}

function Name({ side: { name, entity } }: { readonly side: Judgement['one'] }) {
  // Once two are one they have one entity: what they were judged by is the name.
  return entity == null ? <span dir="auto">{name}</span> : <EntityLink entity={{ ...entity, name }} />;
}
