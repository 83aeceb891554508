import { useRef } from 'preact/hooks';
import { More } from '../../parts/more.js';
import { Empty, Failed, Waiting } from '../../parts/states.js';
import { JudgementSuggestions, type JudgementSuggestionsQuery } from '../../service/questions.js';
import { usePages } from '../../service/use-pages.js';
import { Suggestion } from './suggestion.js';

type Suggested = JudgementSuggestionsQuery['judgementSuggestions']['nodes'][number];

/** Pairs that the rules are not sure of, the likeliest to be the same first. One that was decided stays, to be undone. */
export function Suggestions({ secret }: { readonly secret: string }) {
  const pages = usePages(JudgementSuggestions, {}, (answer) => answer.judgementSuggestions);
  // After a change all is read anew, and what was decided is no suggestion any more: it is still shown.
  const shown = useRef(new Map<string, Suggested>());
  for (const one of pages.nodes ?? []) shown.current.set(one.id, one);
  const pairs = [...shown.current.values()];
  if (pairs.length === 0) {
    if (pages.failure !== undefined) return <Failed why={pages.failure} again={pages.more} />;
    if (pages.nodes === undefined) return <Waiting what="what is to be decided" />;
    return <Empty title="The rules are sure of everybody: there is nothing to decide." />;
  }
  return (
    <>
      <ol class="suggestions">
        {pairs.map((pair) => (
          <Suggestion key={pair.id} pair={pair} secret={secret} />
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}
