import { useRef } from 'preact/hooks';

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  j: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * A list that is one stop of the Tab key: arrows (or j and k) walk through the items (`data-item`), Enter follows the main
 * link of the one that has the focus (`data-main`). Keys inside links, fields and buttons stay theirs. Spread what comes
 * back onto the list's element; the first item has `tabIndex={0}`, the others `tabIndex={-1}`.
 */
export function useRoving<Element extends HTMLElement>() {
  const list = useRef<Element>(null);
  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const onFocusIn = (event: FocusEvent): void => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
    if (item !== null) for (const each of items()) each.tabIndex = each === item ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    if (event.key === 'Enter') {
      all[at]?.querySelector<HTMLElement>('[data-main]')?.click();
      return;
    }
    const next = all[KEYS[event.key]?.(at, all.length - 1) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return { ref: list, onFocusIn, onKeyDown };
}
