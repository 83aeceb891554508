import { parseHTML } from 'linkedom';

/** A node of a parsed page: as much of the DOM as reading needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface Page extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The elements of a page or of a piece of one: nothing is fetched and no script is run. */
export function parsePage(html: string): Page {
  // A piece has no html or body, and linkedom wants both.
  const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: Page }).document;
}
