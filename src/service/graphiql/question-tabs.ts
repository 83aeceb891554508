import { existsSync, readFileSync } from 'node:fs';
import { shippedFile } from '../shipped-file.js';

/** A tab of GraphiQL. */
export interface Tab {
  readonly query: string;
}

const GUIDES = ['docs/questions.md', 'docs/graphql.md'];

/**
 * The questions of the guides, each under its name: `**Who said what about Kyiv?** …` or a heading, and after it the
 * query. Where the guides are missing from an installation there are no tabs.
 */
export function questionTabs(): readonly Tab[] {
  return GUIDES.flatMap((guide) => {
    const path = shippedFile(guide);
    return path !== undefined && existsSync(path) ? tabsOf(readFileSync(path, 'utf8')) : [];
  });
}

export function tabsOf(guide: string): readonly Tab[] {
  const tabs: Tab[] = [];
  let title = '';
  for (const [, bold, heading, query] of guide.matchAll(
    /^\*\*(.+?)\*\*|^#+ (.+)$|^```graphql\n(.*?)^```/gms,
  )) {
    if (query === undefined) title = (bold ?? heading ?? '').replace(/\s+/g, ' ');
    else tabs.push({ query: title === '' ? query : `# ${title}\n${query}` });
  }
  return tabs;
}
