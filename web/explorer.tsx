import { useEffect, useRef } from 'preact/hooks';
import { followLinks, useAddress } from './address/address.js';
import { askedOf } from './address/asked.js';
import { Box } from './box/box.js';
import { inWords } from './box/read-box.js';
import { Page } from './pages/page.js';
import { useNames } from './service/use-names.js';

const PLACES = [
  ['/', 'Statements'],
  ['/articles', 'Articles'],
  ['/judge', 'Who is who'],
] as const;

/** The frame of every page: skip link, the box, where one can go; and the page that the address names. */
export function Explorer() {
  const { path, search } = useAddress();
  const main = useRef<HTMLElement>(null);
  const asked = askedOf(path === '/' ? search : new URLSearchParams());
  const names = useNames([asked.by, ...asked.about]);
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  const isFirst = useRef(true);
  useEffect(() => {
    // A new page begins at its top, and says so to those who do not see it.
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true });
      if (window.location.hash === '') window.scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="head">
        <a class="mark" href="/">
          OnRecord
        </a>
        <Box text={inWords(names(asked.by), asked.about.map(names))} />
        <nav aria-label="Pages">
          {PLACES.map(([href, name]) => (
            <a href={href} aria-current={path === href ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Page path={path} />
      </main>
    </>
  );
}
