/** The addresses of the explorer's pages. */
export const articleHref = (id: string, statement?: string): string =>
  `/article/${encodeURIComponent(id)}${statement === undefined ? '' : `#${statement}`}`;

export const entityHref = (id: string): string => `/entity/${encodeURIComponent(id)}`;

export const graphHref = (id: string): string => `/graph?of=${encodeURIComponent(id)}`;

/** An address from an article is only followed where it leads to a web page: `javascript:` and the like are text. */
export function webAddress(address: string | null | undefined): string | undefined {
  if (address == null || !URL.canParse(address)) return undefined;
  return ['http:', 'https:'].includes(new URL(address).protocol) ? address : undefined;
}
