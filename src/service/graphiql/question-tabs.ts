import { existsSync, readFileSync } from 'node:fs';
import { shippedFile } from '../../ontology/shipped-file.js';

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
    return existsSync(path) ? tabsOf(readFileSync(path, 'utf8')) : [];
  });
}

/** A name in bold at the beginning of a line, a heading, or a query. */
const PARTS = /^\*\*([^*]+)\*\*|^#+ ([^\n]+)$|^```graphql\n(.*?)^```/gms;

export function tabsOf(guide: string): readonly Tab[] {
  const tabs: Tab[] = [];
  let title = '';
  for (const [, bold, heading, query] of guide.matchAll(PARTS)) {
    if (query === undefined) title = (bold ?? heading ?? '').replace(/\s+/g, ' ');
    else tabs.push({ query: title === '' ? query : `# ${title}\n${named(query, title)}` });
  }
  return tabs;
}

/** GraphiQL shows a tab under the name of its operation: "Who said what about Kyiv?" → `query WhoSaidWhatAboutKyiv`. */
function named(query: string, title: string): string {
  const words = title.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(name) ? query.replace(/^(?:query\b)?\s*(?=[{(])/, `query ${name} `) : query;
}
