/**
 * Coreference of people and organisations inside an article: the 12 news texts of GUM, against what `onrecord extract`
 * prints. GUM marks whole noun phrases, named or not, single ones too; OnRecord marks names, pronouns and the descriptions
 * that it gives to somebody. A mention of OnRecord's is GUM's when it lies in it and covers its head, as CorefUD matches
 * heads; the largest such one.
 *
 * Two figures: `found`, where mentions that were not found or are none count against it, and `given`, where GUM's mentions
 * are given and only who they are is measured: a mention that OnRecord says nothing of stands alone.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { CoreferenceScores } from './coreference-scores.mjs';
import { gumMentions } from './gum-mentions.mjs';
import { extracted } from './extracted.mjs';

const TYPES = new Set(['PERSON', 'ORGANISATION', 'GROUP']);

/** Resolves to `{articles, mentions, found, given}`, the last two as `CoreferenceScores.result`. */
export async function identityCoreference(shared) {
  const folder = join(shared, 'corpora', 'said', 'text');
  const entitiesOf = new Map(
    extracted(folder).map(({ document, entities }) => [parse(document.path).name, entities]),
  );
  const found = new CoreferenceScores();
  const given = new CoreferenceScores();
  const names = readdirSync(folder).map((file) => parse(file).name);
  let mentions = 0;
  for (const name of names) {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const gold = gumMentions(join(shared, 'corpora', 'gum', 'dep', `GUM_news_${name}.conllu`), text);
    mentions += gold.length;
    addDocument(gold, entitiesOf.get(name) ?? [], found, given);
  }
  return { articles: names.length, mentions, found: found.result(), given: given.result() };
}

export function addDocument(gold, entities, found, given) {
  const key = ({ start, end }) => `${start}-${end}`;
  const goldEntities = grouped(gold, ({ entity }) => entity).map((group) => group.map(key));
  const taken = new Set();
  const own = entities
    .filter(({ type }) => TYPES.has(type))
    .map(({ mentions }) =>
      mentions.map((mention) => {
        const match = gold.find((one) => !taken.has(one) && isMatch(one, mention));
        if (match) taken.add(match);
        return match ? key(match) : `own ${key(mention)}`;
      }),
    );
  found.add(goldEntities, own);
  const known = own
    .map((keys) => keys.filter((one) => !one.startsWith('own ')))
    .filter(({ length }) => length > 0);
  const alone = gold.filter((one) => !taken.has(one)).map((one) => [key(one)]);
  given.add(goldEntities, [...known, ...alone]);
}

/** GUM's mentions come with the longest first, so that the first match is the largest. */
const isMatch = ({ start, end, heads }, mention) =>
  start <= mention.start &&
  mention.end <= end &&
  heads.some((head) => mention.start <= head.start && head.end <= mention.end);

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
