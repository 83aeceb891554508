/** The least share that the product takes (LEAST in ingest/4-refer/about/shares.ts), and half of it for pairs. */
const LEAST = 0.4;

/** The model card, with figures of cross-validation by article. */
export function card(examples, articles, weights, held) {
  const isTaken = ({ pair, share }) => share >= (pair ? LEAST / 2 : LEAST);
  const kinds = [...new Set(examples.map(({ kind }) => kind))].sort();
  const line = (name, count, all) => {
    const taken = all.filter(isTaken);
    const right = taken.filter(({ isRight }) => isRight).length;
    const wanted = all.filter(({ isRight }) => isRight).length;
    return `| ${name} | ${count} | ${wanted} | ${perCent(right, taken.length)} | ${perCent(right, wanted)} |`;
  };
  const shares = [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const here = held.filter(({ share }) => share >= from && share < from + 0.2 + (from === 0.8 ? 1 : 0));
    return `| ${from.toFixed(1)}–${(from + 0.2).toFixed(1)} | ${here.length} | ${perCent(here.filter(({ isRight }) => isRight).length, here.length)} |`;
  });
  return `# Model card: what a content speaks of

\`weights.json\` gives a pronoun or description inside a content ("he", "its", "the company", "both countries") to whom it means: a conditional
log-linear model over nobody and the named entities that may be meant, with ${weights} weights of readable clues (\`ingest/4-refer/about/clues.ts\`).
A share of ${LEAST} is needed; for "the two leaders" half of it each. No text can be read back from it. Licence: Apache-2.0, like the project.

Trained by \`node training/about/train.mjs CORPORA\` on ${examples.length} pointers of ${articles} articles: said-wire and said-fiction without every sixth, and
training/fiction; twice over, since what is resolved before a pointer is a clue for it. Nothing in it is random. The gold says what a statement is about and whether by pronoun or description, not by which words: what its
speakers and names are comes from the product's own reader.

By cross-validation over articles (every fifth held back in turn), in per cent:

| kind | pointers | meant | precision | recall |
| ---- | -------- | ----- | --------- | ------ |
${kinds
  .map((kind) =>
    line(
      kind,
      examples.filter((one) => one.kind === kind).length,
      held.filter((one) => one.kind === kind),
    ),
  )
  .join('\n')}
${line('all', examples.length, held)}

How often a candidate of a share is right:

| share | candidates | right |
| ----- | ---------- | ----- |
${shares.join('\n')}

\`it\` and \`they\` are nearly always left alone: what they mean in somebody's words is too often nobody that the article names.
`;
}

const perCent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
