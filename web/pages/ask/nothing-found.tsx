import { askedHref, type Asked } from '../../address/asked.js';
import { Empty } from '../../parts/states.js';
import { DidYouMean } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';
import { TYPE_NAMES } from '../../words/names.js';

const ID = /^[0-9a-f]{32}$/;

/** An empty list says why, and what is near. */
export function NothingFound({
  asked,
  names,
}: {
  readonly asked: Asked;
  readonly names: (term: string) => string;
}) {
  const typed = [asked.by, ...asked.about].find((term) => term !== '' && !ID.test(term));
  const { answer } = useAnswer(DidYouMean, typed === undefined ? undefined : { name: typed });
  const near = answer?.suggestions ?? [];
  const withoutFilters = askedHref({ about: asked.about, by: asked.by });
  const isFiltered = withoutFilters !== askedHref(asked);
  if (askedHref(asked) === '/') {
    return (
      <Empty title="The record is empty.">
        <p>
          Read articles into it: <code>npx onrecord ingest FOLDER</code>, or the samples:{' '}
          <code>npm run demo</code>.
        </p>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing on record answers this.">
      {near.length > 0 && (
        <>
          <p>Did you mean</p>
          <ul>
            {near.map(({ id, name, type }) => (
              <li key={id}>
                <a
                  href={
                    asked.by === typed
                      ? askedHref({ ...asked, by: id })
                      : askedHref({ ...asked, about: [id] })
                  }
                >
                  {name}
                </a>{' '}
                <span class="detail">{TYPE_NAMES[type]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {typed !== undefined && (
        <p>
          Or look for <a href={askedHref({ words: names(typed) })}>the words “{names(typed)}”</a> in what was
          said.
        </p>
      )}
      {isFiltered && (
        <p>
          Narrowed by less: <a href={withoutFilters}>without filters</a>.
        </p>
      )}
    </Empty>
  );
}
