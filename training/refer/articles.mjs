/** The annotated articles that the ranker learns from, each with names as the shipped reader finds them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const built = (path) => import(join(root, 'dist', 'ingest', path));

/** Of these every sixth article is kept for measuring, as with the reader. */
const CORPORA = ['said-wire', 'said-fiction'];
const HELD_BACK = 6;

/** `{name, text, layout, names, gold}` of each article to train on; `gold` as GUIDE.md of the corpora says. */
export async function articles(corpora) {
  const { layOut } = await built('2-text/lay-out.js');
  const { recognise } = await built('3-recognise/recognise.js');
  const { openReader } = await built('3-recognise/reader/read-text.js');
  const read = await openReader({ threads: 1 });
  const found = [];
  const folders = [
    ...CORPORA.map((name) => ({ folder: join(corpora, name), every: HELD_BACK })),
    { folder: join(root, 'training', 'fiction'), every: Infinity },
  ];
  for (const { folder, every } of folders) {
    const names = readdirSync(join(folder, 'text'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.slice(0, -'.txt'.length))
      .sort()
      .filter((_, i) => i % every !== every - 1);
    for (const name of names) {
      const path = join(folder, 'gold', `${name}.json`);
      if (!existsSync(path)) continue;
      const gold = JSON.parse(readFileSync(path, 'utf8'));
      if (!gold.every(({ contentSpans }) => contentSpans)) continue;
      const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
      const layout = layOut(text);
      found.push({ name, text, layout, names: (await recognise(text, layout, read)).names, gold });
    }
  }
  return found;
}

/** The annotated statements as attributions; a bare quotation goes on from the source before it. */
export function attributionsOf(gold) {
  const span = ([start, end]) => ({ start, end });
  let last;
  return gold.map(({ cueSpan, sourceSpan, contentSpans }, i) => {
    const bare = !sourceSpan && !cueSpan && last !== undefined;
    const attribution = {
      cue: cueSpan ? [span(cueSpan)] : [],
      source: sourceSpan ? [span(sourceSpan)] : [],
      content: contentSpans.map(span),
      score: 1,
      ...(bare && { continues: last }),
    };
    if (sourceSpan) last = i;
    return attribution;
  });
}
