import { articleHref } from '../../address/links.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Failed, Waiting } from '../../parts/states.js';
import { Paths, type PathsQuery } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';

type Step = PathsQuery['paths'][number]['steps'][number];

/** The shortest ways between two, each step with what shows it. */
export function Ways({ from, to }: { readonly from: string; readonly to: string }) {
  const { answer, failure, again } = useAnswer(Paths, { from, to });
  if (failure !== undefined) return <Failed why={failure} again={again} />;
  if (answer === undefined) return <Waiting what="how they are connected" />;
  return (
    <section class="ways" aria-labelledby="ways">
      <h2 id="ways">How the two are connected</h2>
      {answer.paths.length === 0 && <p>By no way of at most four steps.</p>}
      <ol>
        {answer.paths.map(({ steps }) => (
          <li key={steps.map(({ to: next }) => next.id).join(' ')}>
            <ol>
              {steps.map((step) => (
                <li key={step.to.id}>
                  <EntityLink entity={step.from} /> – <EntityLink entity={step.to} />
                  <Reason step={step} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reason({ step: { roles, located, statements } }: { readonly step: Step }) {
  return (
    <ul class="reasons">
      {located && <li>one lies in the other</li>}
      {roles.length > 0 && <li>{roles.join(', ')}</li>}
      {statements.map(({ id, text, article }) => (
        <li key={id}>
          <a href={articleHref(article.id, id)} title={article.title ?? undefined} dir="auto">
            {text.length > 140 ? `${text.slice(0, 139)}…` : text}
          </a>
        </li>
      ))}
    </ul>
  );
}
