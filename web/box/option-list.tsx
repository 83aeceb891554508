import type { Option, OptionGroup } from './options.js';

interface Shown {
  readonly shown: boolean;
  readonly groups: readonly OptionGroup[];
  /** After all groups: what belongs to none. */
  readonly last: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (href: string) => void;
}

/** The completions under the box. The focus stays in the box, so the mouse must not take it. */
export function OptionList({ shown, groups, last, chosen, onChoose }: Shown) {
  const item = (option: Option) => (
    <div
      key={option.key}
      id={`option-${option.key}`}
      class="option"
      role="option"
      aria-selected={option.key === chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option.href)}
    >
      <span class="lead">{option.lead}</span>{' '}
      <span class="name" dir="auto">
        {option.name}
      </span>{' '}
      <span class="count">{option.count}</span>
    </div>
  );
  return (
    <div id="box-options" role="listbox" aria-label="Completions" hidden={!shown}>
      {groups.map(({ key, title, detail, options }) => (
        <div key={key} role="group" aria-label={`${title}, ${detail}`}>
          <p class="detail" aria-hidden="true">
            <span dir="auto">{title}</span> <span>{detail}</span>
          </p>
          {options.map(item)}
        </div>
      ))}
      {last.length > 0 && (
        <div role="group" aria-label="In the words themselves">
          {last.map(item)}
        </div>
      )}
    </div>
  );
}
