import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSame } from './same-name.mjs';

const built = (path) => import(resolve(import.meta.dirname, '..', '..', 'dist', 'ingest', path));

let reading;
async function stages() {
  const { layOut } = await built('2-text/lay-out.js');
  const { recognise } = await built('3-recognise/recognise.js');
  const { openReader } = await built('3-recognise/reader/read-text.js');
  const { refer } = await built('4-refer/refer.js');
  const { isPronoun } = await built('4-refer/about/pointers.js');
  return { layOut, recognise, refer, isPronoun, reader: await openReader() };
}

/**
 * The articles of a corpus (text/*.txt, gold/*.json) with what the product recognises in them.
 * @param isKept told the name of an article and its index in the order of names
 */
export async function readArticles(folder, isKept) {
  const { layOut, recognise, reader } = await (reading ??= stages());
  const articles = [];
  const files = readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  for (const file of files.filter(isKept)) {
    const article = file.slice(0, -'.json'.length);
    const text = readFileSync(join(folder, 'text', `${article}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const layout = layOut(text);
    const { names, attributions } = await recognise(text, layout, reader);
    articles.push({ article, text, layout, names, attributions, match: matched(layout, gold, attributions) });
  }
  return articles;
}

/**
 * The pointers in the contents of articles, each with nobody and its candidates as options, of which those are right that
 * the gold says the content is about by a pronoun or description; nobody where none is.
 * @param weights by which the pointers before one are resolved
 */
export async function examplesOf(articles, weights) {
  const { refer, isPronoun } = await (reading ??= stages());
  const examples = [];
  for (const { article, text, layout, names, attributions, match } of articles) {
    const watch = (i, pointer, clues) => {
      const statement = match.get(i);
      if (statement === undefined || statement.optional) return;
      const options = optionsOf(clues, statement.about, isPronoun(pointer));
      examples.push({ article, kind: pointer.kind, pair: pointer.pair, options });
    };
    refer(text, layout, names, attributions, undefined, { weights, watch });
  }
  return examples;
}

/** The gold statement of each attribution that has half of its words with it, as score.py matches them. */
function matched(layout, gold, attributions) {
  const tokensOf = (spans) =>
    new Set(
      layout.tokens.flatMap(({ span }, i) =>
        spans.some(([s, e]) => span.start < e && s < span.end) ? [i] : [],
      ),
    );
  const ours = attributions.map(({ content }) => tokensOf(content.map(({ start, end }) => [start, end])));
  const pairs = gold.flatMap((statement) => {
    const tokens = tokensOf(statement.contentSpans);
    return ours.map((own, i) => ({ statement, i, share: overlap(tokens, own) }));
  });
  const match = new Map();
  const used = new Set();
  for (const { statement, i, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < 0.5 || match.has(i) || used.has(statement)) continue;
    match.set(i, statement);
    used.add(statement);
  }
  return match;
}

function overlap(a, b) {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / Math.max(1, a.size + b.size - both);
}

function optionsOf(clues, about, byPronoun) {
  const options = [...clues].map(([draft, own]) => {
    const said = draft && about.find(({ name }) => isSame(name, draft));
    // A description of the content explains what the gold has by description, and no pronoun beside it.
    const fits = said && (said.how === 'name' || (said.how === 'pronoun') === byPronoun);
    return {
      clues: own,
      isNobody: draft === undefined,
      isRight: Boolean(fits),
      isOther: Boolean(said) && !fits,
    };
  });
  const kept = options.filter(({ isOther, isRight }) => isRight || !isOther);
  if (!kept.some(({ isRight }) => isRight)) kept.find(({ isNobody }) => isNobody).isRight = true;
  return kept;
}
