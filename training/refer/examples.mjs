/** What the ranker learns from: for each pronoun or description that is a source, the options and which of them is right. */
import { join, resolve } from 'node:path';
import { attributionsOf } from './articles.mjs';
import { isSame, plain } from './same-name.mjs';

const stage = (path) =>
  import(join(resolve(import.meta.dirname, '..', '..'), 'dist', 'ingest', '4-refer', path));

const PRONOUN = /^(?:he|she|it|they|him|her|his|its|them|their)$/iu;

/**
 * Examples `{article, kind, features, right, reachable}`: `features` of each option, `right` the indices of those that
 * annotation allows. What is annotated is followed as the article is read, so that what comes after sees no mistakes;
 * what is not annotated (pronouns of the narration) is decided by `weights`; with `free` they decide everything, as they
 * will on unseen text. Not reachable: named in the annotation, but no option has the name.
 */
export async function examples(articles, weights, { free = false } = {}) {
  const { refer } = await stage('refer.js');
  const { chooseBy } = await stage('choose.js');
  const model = chooseBy(weights);
  const found = [];
  for (const { name, text, layout, names, gold } of articles) {
    refer(text, layout, names, attributionsOf(gold), (anaphor, options) => {
      const chances = model(anaphor, options);
      const statement = annotatedAt(text, gold, anaphor);
      if (!statement) return chances;
      const { right, reachable } = rightOptions(text, statement, options);
      found.push({
        article: name,
        kind: anaphor.kind,
        features: options.map(({ features }) => features),
        right,
        reachable,
      });
      if (free || right.length === 0) return chances;
      const best = right.reduce((a, b) => (chances[b] > chances[a] ? b : a));
      return chances.map((_, i) => (i === best ? 1 : 0));
    });
  }
  return found;
}

function annotatedAt(text, gold, { at, phrase }) {
  const statement = gold.find(
    ({ sourceSpan: source, speakers }) =>
      source && source[0] <= at.start && at.end <= source[1] && speakers.length > 0,
  );
  if (!statement || phrase) return statement;
  // "his" of "his lawyer" is not what the annotation is about.
  const [start, end] = statement.sourceSpan;
  const words = text.slice(start, end);
  const alone = !/^(?:his|her|its|their)\s\p{L}/iu.test(words);
  return alone && at.start === start && PRONOUN.test(text.slice(at.start, at.end)) ? statement : undefined;
}

function rightOptions(text, { speakers, sourceSpan: [start, end] }, options) {
  const known = options.flatMap(({ draft }, i) =>
    draft && speakers.some((name) => isSame(name, draft)) ? [i] : [],
  );
  if (known.length > 0) return { right: known, reachable: true };
  const fresh = options.findIndex(({ draft }) => !draft);
  const source = plain(text.slice(start, end));
  const unnamed = speakers.every((name) => /^[\p{Ll}\d]/u.test(name) || source.includes(plain(name)));
  return { right: fresh < 0 ? [] : [fresh], reachable: fresh >= 0 && unnamed };
}
