/**
 * Who a pronoun means: 100 pronouns that are the source of an attribution in PolNeAR dev, annotated by reading
 * (tests/quality/pronoun-sources.json: places in the texts and names, no text), against what `onrecord extract` says.
 *
 * How they were chosen: of all pronouns that are the whole source of an attribution of the first annotator, in the order
 * of articles and text, every 3.89th; "I" and "we" gave way to the next "he", "she", "they" or "it". A pronoun that no
 * statement was found for counts as unresolved, as does one that is left open.
 */
import { readFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { extracted } from './extracted.mjs';

const root = resolve(import.meta.dirname, '..');
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, '');

/** Resolves to `{pronouns, right, wrong, unresolved, misses}`; shares in per cent. */
export async function identityPronouns(shared) {
  const gold = JSON.parse(readFileSync(join(root, 'tests', 'quality', 'pronoun-sources.json'), 'utf8'));
  const folder = join(shared, 'corpora', 'polnear', 'dev', 'text');
  const paths = [...new Set(gold.map(({ article }) => join(folder, `${article}.txt`)))];
  const found = new Map(extracted(...paths).map((one) => [parse(one.document.path).name, one]));
  const results = gold.map((pronoun) => ({ ...pronoun, ...answer(found.get(pronoun.article), pronoun) }));
  const share = (kind) =>
    Math.round((1000 * results.filter((one) => one.kind === kind).length) / gold.length) / 10;
  return {
    pronouns: gold.length,
    right: share('right'),
    wrong: share('wrong'),
    unresolved: share('unresolved'),
    misses: results.filter(({ kind }) => kind !== 'right'),
  };
}

/** Right when one of those meant was found; unresolved when nobody was, or the pronoun itself stands for whom it means. */
function answer({ entities, statements }, { start, end, means }) {
  const mentioning = entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === end),
  );
  const speaking = statements
    .filter(({ source }) => source.some(([from, to]) => from <= start && end <= to))
    .flatMap(({ speakers }) => entities.filter(({ id }) => speakers.includes(id)));
  const those = mentioning.length > 0 ? mentioning : speaking;
  const known = those.filter(({ named, name }) => named || !/^(?:he|she|they|it|his|her|him)$/u.test(name));
  const got = known.map(({ name }) => name);
  if (known.length === 0) return { kind: 'unresolved', got };
  const right = known.some((entity) => means.some((name) => isCalled(entity, name)));
  return { kind: right ? 'right' : 'wrong', got };
}

/** A person by the last name too. */
function isCalled({ type, name, aliases }, meant) {
  const words = plain(meant).split(' ');
  return [name, ...aliases].map(plain).some((one) => {
    if (one === plain(meant)) return true;
    const last = one.split(' ').at(-1);
    return type === 'PERSON' ? last === words.at(-1) : one === words.at(-1);
  });
}
