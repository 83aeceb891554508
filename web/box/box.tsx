import { useEffect, useRef, useState } from 'preact/hooks';
import { go } from '../address/address.js';
import { askedHref } from '../address/asked.js';
import { optionsOf, type Option } from './options.js';
import { OptionList } from './option-list.js';
import { partBeingTyped, readBox } from './read-box.js';
import { useCompletions } from './use-completions.js';

/** The one box: a name, or a question in words. `text` is the question of the page that is open. */
export function Box({ text }: { readonly text: string }) {
  const [value, setValue] = useState(text);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setValue(text);
    setOpen(false);
  }, [text]);
  useFocusKey(field);

  const typed = readBox(value);
  const part = partBeingTyped(typed);
  const { completions } = useCompletions(open ? part : '');
  const groups = optionsOf(typed, completions);
  const words: Option = {
    key: 'words',
    lead: 'words containing',
    name: part,
    count: '',
    href: askedHref({ words: part }),
  };
  const last = typed.typing === 'name' && part !== '' ? [words] : [];
  const options = [...groups.flatMap((group) => group.options), ...last];
  const shown = open && options.length > 0;
  const chosen = shown ? options[at] : undefined;

  const leave = (href: string): void => {
    setOpen(false);
    setAt(-1);
    field.current?.blur();
    go(href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      if (shown) event.preventDefault();
      setOpen(false);
      setAt(-1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // -1 is the field itself, before the first option and after the last.
      setAt(((at + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    }
  };
  return (
    <form
      class="box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        leave(chosen?.href ?? askedHref({ by: typed.by, about: typed.about === '' ? [] : [typed.about] }));
      }}
    >
      <label class="spoken" for="box">
        A name, or a question: who said what about …, what did … say about …
      </label>
      <input
        id="box"
        ref={field}
        type="search"
        list={undefined}
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder="A name, or: what did … say about …"
        value={value}
        aria-expanded={shown}
        aria-controls="box-options"
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `option-${chosen.key}`}
        onInput={(event) => {
          setValue(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setOpen(false)}
      />
      <kbd aria-hidden="true">/</kbd>
      <OptionList shown={shown} groups={groups} last={last} chosen={chosen?.key} onChoose={leave} />
    </form>
  );
}

/** `/` anywhere but in a field goes to the box. */
function useFocusKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest('input, textarea, select, [contenteditable]') !== null) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
