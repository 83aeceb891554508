/**
 * Trains the weights by which a pronoun or description inside a content is given to whom it means, and writes them with their
 * card to ingest/models/about: `npm run build && node training/about/train.mjs CORPORA`.
 *
 * CORPORA holds said-wire and said-fiction (of each the articles whose sorted index i has i % 6 ≠ 5); training/fiction is
 * used beside them. The product's own stages read each article; the pointers in the contents of statements that the gold
 * has too are the examples. Nothing is random: the same corpora, reader and code give the same weights.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { card } from './card.mjs';
import { examplesOf, readArticles } from './examples.mjs';
import { fit, outcomes } from './fit.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const [, , corpora] = process.argv;
if (corpora === undefined) {
  console.error('Say where the corpora lie: node training/about/train.mjs CORPORA');
  process.exit(2);
}
const isTrained = (_, i) => i % 6 !== 5;
const articles = [
  ...(await readArticles(join(corpora, 'said-wire'), isTrained)),
  ...(await readArticles(join(corpora, 'said-fiction'), isTrained)),
  ...(await readArticles(join(root, 'training', 'fiction'), () => true)),
];

/** Twice: what is resolved before a pointer is a clue for it, and at first nothing is. */
async function trained(some) {
  return fit(await examplesOf(some, fit(await examplesOf(some, {}))));
}

const FOLDS = 5;
const held = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = await trained(articles.filter((_, i) => i % FOLDS !== fold));
  const rest = articles.filter((_, i) => i % FOLDS === fold);
  held.push(...outcomes(weights, await examplesOf(rest, weights)));
}

const weights = await trained(articles);
const examples = await examplesOf(articles, weights);
const folder = join(root, 'ingest', 'models', 'about');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify({ weights })}\n`);
writeFileSync(join(folder, 'README.md'), card(examples, articles.length, Object.keys(weights).length, held));
console.log(
  `${examples.length} pointers of ${articles.length} articles, ${Object.keys(weights).length} weights: ${folder}`,
);
