/**
 * Which city of those of a name is meant: 150 mentions in CoNLL-2003 train and PolNeAR train whose name two or more places
 * of the gazetteer bear, annotated with GeoNames ids (tests/quality/city-mentions.json: places in the texts and ids, no
 * text), against what `onrecord extract` says. Beside it the baseline: the largest bearer of the name.
 *
 * How the mentions were chosen: names that the reader takes for a location, one of a name and article, of names that are
 * no country's or region's; in the order of the SHA-256 of corpus, document and offset. `context` marks those where the
 * text itself speaks against the largest bearer, or seems to: another country or state follows the name (A), or the
 * largest bearer's country (B) or state (C) is not named and another bearer's is. A and B up to three of a name, then 30 of C
 * and 80 of the rest, one of a name each; what turned out to be no city, or none that the gazetteer has, was left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extracted } from './extracted.mjs';

const root = resolve(import.meta.dirname, '..');

/** Resolves to `{mentions, right, baseline, context, misses}`; shares in per cent, `context` the same for the marked ones. */
export async function identityCities(shared) {
  const gold = JSON.parse(readFileSync(join(root, 'tests', 'quality', 'city-mentions.json'), 'utf8'));
  const work = mkdtempSync(join(tmpdir(), 'onrecord-cities-'));
  try {
    const folder = textsOf(shared, work, gold);
    const found = new Map(
      extracted(folder).map((one) => [one.document.path.replace(/^.*[\\/]/, ''), one.entities]),
    );
    const largest = await largestBearer();
    const results = gold.map((mention) => {
      const file = fileOf(mention);
      const words = readFileSync(join(folder, file), 'utf8').slice(mention.start, mention.end);
      const city = found
        .get(file)
        ?.find(({ type, mentions }) => type === 'CITY' && mentions.some((one) => overlap(one, mention)));
      return { ...mention, words, got: city?.ids.geonames, base: largest(words) };
    });
    return {
      ...shares(results),
      context: shares(results.filter(({ context }) => context)),
      misses: results
        .filter(({ got, geonames }) => got !== geonames)
        .map(({ document, words, got, geonames }) => `${document}: ${words}: gold ${geonames}, got ${got}`),
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

const fileOf = ({ corpus, document }) => `${corpus}-${document}.txt`;
const overlap = (a, b) => a.start < b.end && b.start < a.end;
const perCent = (part, whole) => Number(((100 * part) / whole).toFixed(1));

const shares = (results) => ({
  mentions: results.length,
  right: perCent(results.filter(({ got, geonames }) => got === geonames).length, results.length),
  baseline: perCent(results.filter(({ base, geonames }) => base === geonames).length, results.length),
});

/** The articles of the gold as files: those of PolNeAR as they are, those of CoNLL as score.py joins their tokens. */
function textsOf(shared, work, gold) {
  const conll = join(work, 'conll');
  execFileSync('python3', [
    join(shared, 'quality', 'score.py'),
    'ner-texts',
    join(shared, 'corpora', 'conll2003', 'conllpp_train.txt'),
    conll,
  ]);
  const from = { 'conll-train': conll, 'polnear-train': join(shared, 'corpora', 'polnear', 'train', 'text') };
  const folder = join(work, 'texts');
  mkdirSync(folder);
  for (const mention of gold) {
    const text = readFileSync(join(from[mention.corpus], `${mention.document}.txt`));
    writeFileSync(join(folder, fileOf(mention)), text);
  }
  return folder;
}

async function largestBearer() {
  const { citiesByName } = await import(join(root, 'dist', 'src', 'ontology', 'cities.js'));
  const { fold } = await import(join(root, 'dist', 'src', 'ontology', 'fold.js'));
  return (words) => [...citiesByName(fold(words))].sort((a, b) => b.population - a.population)[0]?.geonames;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = resolve(process.env.ONRECORD_SHARED ?? join(root, '..', 'shared'));
  const { misses, context, ...all } = await identityCities(shared);
  console.log(`cities: ${all.mentions} mentions: right ${all.right}, largest bearer ${all.baseline}`);
  console.log(
    `  in context: ${context.mentions} mentions: right ${context.right}, largest bearer ${context.baseline}`,
  );
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
}
