import { useEffect, useRef } from 'preact/hooks';
import type { Pages } from '../service/use-pages.js';
import { Failed } from './states.js';

/** The end of a list: asks for more when it comes near the window, or by a button for those who do not scroll. */
export function More({ pages }: { readonly pages: Pages<unknown> }) {
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, waiting, more, failure } = pages;
  useEffect(() => {
    if (!hasMore || waiting || failure !== undefined || end.current === null) return undefined;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting === true && more(), {
      rootMargin: '600px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, waiting, failure, more]);
  if (failure !== undefined) return <Failed why={failure} again={more} />;
  if (!hasMore) return <p class="list-end">That is all.</p>;
  return (
    <div ref={end} class="list-end">
      <button type="button" onClick={more} disabled={waiting}>
        {waiting ? 'Reading more …' : 'More'}
      </button>
    </div>
  );
}
