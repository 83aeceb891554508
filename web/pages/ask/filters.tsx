import { go } from '../../address/address.js';
import { askedHref, type Asked } from '../../address/asked.js';
import type { StatementRowFragment } from '../../service/questions.js';
import { Chips } from './chips.js';
import { KindFilter } from './kind-filter.js';
import { OutletFilter } from './outlet-filter.js';

interface Shown {
  readonly asked: Asked;
  readonly names: (term: string) => string;
  /** The statements that have been read, for what they can be narrowed to. */
  readonly seen: readonly StatementRowFragment[];
}

/** What the list is narrowed to. Every change goes to the address. */
export function Filters({ asked, names, seen }: Shown) {
  const change = (part: Partial<Asked>): void => go(askedHref({ ...asked, ...part }));
  const isNarrowed = askedHref(asked) !== '/';
  return (
    <aside class="filters" aria-label="Narrow the list">
      <details open={window.matchMedia('(min-width: 56rem)').matches}>
        <summary>Narrow the list</summary>
        <Chips asked={asked} names={names} seen={seen} />
        <KindFilter asked={asked} />
        <OutletFilter asked={asked} seen={seen} />
        <fieldset>
          <legend>Said or published</legend>
          <label>
            from
            <input
              type="date"
              value={asked.from}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
          </label>
          <label>
            to
            <input
              type="date"
              value={asked.to}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
          </label>
        </fieldset>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change({ words: new FormData(event.currentTarget).get('words') as string });
          }}
        >
          <label>
            Words said
            <input
              key={asked.words}
              name="words"
              type="search"
              defaultValue={asked.words}
              placeholder="no fly zone"
            />
          </label>
        </form>
        {isNarrowed && (
          <p>
            <a href="/">Clear all</a>
          </p>
        )}
      </details>
    </aside>
  );
}
