import type { Format, Source } from './source.js';

/** The importer of each format, loaded where it is used: what reads pages takes longer to load than a text to read. */
const LOADERS: Readonly<Record<Format, () => Promise<Source>>> = {
  text: async () => (await import('./plain-text.js')).plainText,
  html: async () => (await import('./html-page.js')).htmlPage,
  feed: async () => (await import('./feed.js')).feed,
  json: async () => (await import('./json-document.js')).jsonDocument,
  jsonl: async () => (await import('./json-lines.js')).jsonLines,
  csv: async () => (await import('./csv-table.js')).csvTable,
  warc: async () => (await import('./warc-archive.js')).warcArchive,
};

export const sourceOf = (format: Format): Promise<Source> => LOADERS[format]();
