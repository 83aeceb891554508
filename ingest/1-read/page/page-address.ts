/** Names under which one outlet serves the same pages. */
const SAME_OUTLET = /^(?:www\d?|m|mobile|amp|edition|beta)\./;

/**
 * The address that a page is known by: the one it names as canonical, resolved against where it came from. A page that
 * was fetched may not name one of another outlet, or anybody could write into that outlet's articles: then it is the
 * address it came from. Undefined where there is none.
 */
export function pageAddress(
  named: string | undefined,
  cameFrom: string | undefined,
): { readonly url?: string; readonly dropped: readonly string[] } {
  const canonical = named === undefined ? undefined : resolved(named.trim(), cameFrom);
  if (cameFrom === undefined) return { ...(canonical && { url: canonical.href }), dropped: [] };
  if (canonical === undefined) return { url: cameFrom, dropped: [] };
  if (isSameOutlet(canonical.hostname, new URL(cameFrom).hostname))
    return { url: canonical.href, dropped: [] };
  return { url: cameFrom, dropped: [`its canonical address ${canonical.href}, which is of another outlet`] };
}

function resolved(address: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function isSameOutlet(one: string, other: string): boolean {
  const a = one.replace(SAME_OUTLET, '');
  const b = other.replace(SAME_OUTLET, '');
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** Browsers write into a saved page where it came from: `<!-- saved from url=(0031)https://example.org/news/1 -->`. */
export const savedFrom = (html: string): string | undefined =>
  /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i.exec(html.slice(0, 4096))?.[1] ??
  // SingleFile and wget.
  /<!--[^>]{0,400}?\burl:\s*(https?:\/\/\S+)/i.exec(html.slice(0, 4096))?.[1];
