import { useEffect, useState } from 'preact/hooks';

/** What the address bar says: the state of a page is nothing else. */
export interface Address {
  readonly path: string;
  readonly search: URLSearchParams;
  /** Without the #. */
  readonly place: string;
}

const MOVED = 'onrecord:moved';

function current(): Address {
  const { pathname, search, hash } = window.location;
  return { path: pathname, search: new URLSearchParams(search), place: decodeURIComponent(hash.slice(1)) };
}

/** Goes to an address of the explorer. With `replace`, back does not come here again: for filters that are being typed. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (href === window.location.pathname + window.location.search + window.location.hash) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', href);
  window.dispatchEvent(new Event(MOVED));
}

/** The address, and again whenever it changes. */
export function useAddress(): Address {
  const [address, set] = useState(current);
  useEffect(() => {
    const update = (): void => set(current());
    window.addEventListener('popstate', update);
    window.addEventListener(MOVED, update);
    return () => {
      window.removeEventListener('popstate', update);
      window.removeEventListener(MOVED, update);
    };
  }, []);
  return address;
}

/** Links inside the explorer change the address without loading it anew; all others are the browser's. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest('a');
  if (link === null || link.target !== '' || link.hasAttribute('download')) return;
  const to = new URL(link.href, window.location.href);
  if (to.origin !== window.location.origin || to.pathname.startsWith('/graphql')) return;
  // A place on this very page: the browser scrolls there.
  if (to.hash !== '' && to.pathname + to.search === window.location.pathname + window.location.search) return;
  event.preventDefault();
  go(to.pathname + to.search + to.hash);
}
