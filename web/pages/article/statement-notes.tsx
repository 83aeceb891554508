import { useEffect } from 'preact/hooks';
import { EntityLinks } from '../../parts/entity-link.js';
import { useRoving } from '../../parts/use-roving.js';
import { shortDay } from '../../words/day.js';
import { ACT_NAMES, KIND_NAMES } from '../../words/names.js';
import { SaidWords } from '../../words/said-words.js';
import { huesOf, type ArticleStatement } from './marks.js';

interface Shown {
  readonly statements: readonly ArticleStatement[];
  readonly looked: string;
  readonly onHover: (statement: string | undefined) => void;
}

/** The statements in text order: who, what, about whom. Pointing at one, or going to it by key, marks it in the text. */
export function StatementNotes({ statements, looked, onHover }: Shown) {
  const roving = useRoving<HTMLOListElement>();
  const hueOf = huesOf(statements);
  useEffect(() => showIn(roving.ref.current, looked), [looked]);
  if (statements.length === 0) {
    return (
      <aside class="notes">
        <p class="state empty">Nobody is said to have said anything in this article.</p>
      </aside>
    );
  }
  return (
    <aside class="notes" aria-labelledby="notes">
      <h2 id="notes">What they say</h2>
      <ol {...roving} onMouseLeave={() => onHover(undefined)}>
        {statements.map((statement, index) => {
          const hue = hueOf(statement);
          return (
            <li
              key={statement.id}
              data-item
              data-statement={statement.id}
              tabIndex={index === 0 ? 0 : -1}
              class={`${hue < 0 ? 'hue-none' : `hue-${hue}`} ${statement.id === looked ? 'looked' : ''} ${statement.within == null ? '' : 'nested'}`}
              onMouseEnter={() => onHover(statement.id)}
              onFocusIn={() => onHover(statement.id)}
              onFocusOut={() => onHover(undefined)}
            >
              <Note statement={statement} />
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

/** Scrolls the notes, and nothing else, to the one of this statement, where they scroll on their own. */
function showIn(list: HTMLElement | null, looked: string): void {
  const frame = list?.parentElement;
  const note = list?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(looked)}"]`);
  if (frame == null || note == null || frame.scrollHeight <= frame.clientHeight) return;
  const [outer, inner] = [frame.getBoundingClientRect(), note.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom;
}

function Note({ statement }: { readonly statement: ArticleStatement }) {
  const { speakers, source, cue, about, addressees, kind, act, saidOn, placeText } = statement;
  const actName = ACT_NAMES[act];
  return (
    <>
      <p class="relation">
        <a data-main href={`#${statement.id}`} class="speaker" dir="auto">
          {speakers.length === 0
            ? (source ?? 'Not told')
            : speakers.map(({ entity }) => entity.name).join(', ')}
        </a>{' '}
        <span class="cue-words" dir="auto">
          {cue ?? (kind === 'DIRECT' ? 'is quoted' : 'is reported')}
        </span>
        {about.length > 0 && (
          <>
            , about <EntityLinks entities={about.map(({ entity }) => entity)} />
          </>
        )}
        {addressees.length > 0 && (
          <>
            , to <EntityLinks entities={addressees} />
          </>
        )}
      </p>
      <SaidWords kind={kind} quotes={statement.quotes} />
      <p class="meta">
        <span class={`kind ${kind.toLowerCase()}`}>{KIND_NAMES[kind]}</span>
        {actName !== undefined && <span>{actName}</span>}
        {saidOn != null && <span>{shortDay(saidOn)}</span>}
        {placeText != null && <span dir="auto">{placeText}</span>}
        {statement.within != null && <span>inside another’s words</span>}
      </p>
    </>
  );
}
