/**
 * Trains the ranker of who is meant: `npm run build && node training/refer/train.mjs CORPORA`, CORPORA holding said-wire
 * and said-fiction. Writes ingest/models/refer/weights.json and the figures of its card. The same every time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articles } from './articles.mjs';
import { examples } from './examples.mjs';
import { answers, cooled, fit } from './fit.mjs';

const FOLDS = 5;
const folder = join(resolve(import.meta.dirname, '..', '..'), 'ingest', 'models', 'refer');
const [corpora] = process.argv.slice(2);
if (corpora === undefined) {
  console.error('Say where said-wire and said-fiction are: node training/refer/train.mjs CORPORA');
  process.exit(2);
}

const read = await articles(corpora);
// Twice: pronouns of the narration are decided by the weights of the first time.
const first = fit(await examples(read, {}));
const guided = await examples(read, first);

// And once more without guidance, by weights that have not seen the article: what comes after a mistake is learnt too.
const folds = Array.from({ length: FOLDS }, (_, fold) => read.filter((_, i) => i % FOLDS === fold));
const free = [];
for (const fold of folds) {
  const names = new Set(fold.map(({ name }) => name));
  const own = fit(guided.filter(({ article }) => !names.has(article)));
  free.push(await examples(fold, own, { free: true }));
}
const found = [...guided, ...free.flat()];
const unseen = folds.map((fold) => {
  const names = new Set(fold.map(({ name }) => name));
  return fit(found.filter(({ article }) => !names.has(article)));
});

// Weights fitted to few articles are too sure of themselves on others: by how much is told by those left out.
const heldAt = (heat) => unseen.flatMap((own, i) => answers(free[i], cooled(own, heat)));
const surprise = (held) =>
  held.reduce((sum, { score, right }) => sum - Math.log(Math.max(1e-6, right ? score : 1 - score)), 0);
const heats = Array.from({ length: 21 }, (_, i) => 1 + i / 10);
const heat = heats.reduce((a, b) => (surprise(heldAt(b)) < surprise(heldAt(a)) ? b : a));
const held = heldAt(heat);
const weights = cooled(fit(found), heat);

const share = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const rows = (groups) => groups.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const byKind = ['he', 'it', 'they', 'definite', 'bare'].map((kind) => {
  const those = held.filter((one) => one.kind === kind);
  return [kind, those.length, share(those.filter(({ right }) => right).length, those.length)];
});
const bins = [0, 0.3, 0.45, 0.6, 0.75, 0.9, 0.97].map((from, i, all) => {
  const to = all[i + 1] ?? 1.01;
  const those = held.filter(({ score }) => score >= from && score < to);
  const mean = those.reduce((sum, { score }) => sum + score, 0);
  return [
    `${from.toFixed(2)} – ${Math.min(to, 1).toFixed(2)}`,
    those.length,
    share(mean, those.length),
    share(those.filter(({ right }) => right).length, those.length),
  ];
});
const figures = `Trained on ${read.length} articles, ${guided.length} sources that are pronouns or descriptions, ${Object.keys(weights).length} weights.
Right answers in ${FOLDS}-fold cross-validation by article, where sources are given and nothing else:

| kind | sources | right, % |
| --- | --- | --- |
${rows(byKind)}

All weights are divided by ${heat}, which makes the score mean what it says on articles left out:

| score | sources | mean score, % | right, % |
| --- | --- | --- | --- |
${rows(bins)}
`;
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify({ weights }, undefined, 0)}\n`);
const card = join(folder, 'README.md');
const [before] = readFileSync(card, 'utf8').split('<!-- figures -->');
writeFileSync(card, `${before}<!-- figures -->\n\n${figures}`);
console.log(figures);
