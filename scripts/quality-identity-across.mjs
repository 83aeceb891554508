/**
 * Who is who across articles: the references of AIDA-CoNLL dev (216 newswire articles; gold spans, each with its
 * Wikidata id), clustered by what OnRecord does when it loads articles, against the ids. A reference is what one article
 * says of one entity, so that only what happens between articles is measured. People, organisations and places count;
 * what Wikidata does not have is left out. Beside it the baseline: equal names of one type are one.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const built = (path) => import(resolve(import.meta.dirname, '..', 'dist', path));

/** Elevant's types: a human, an organisation, a geographic entity. */
const [HUMAN, ORGANISATION, PLACE] = ['Q215627', 'Q43229', 'Q27096213'];

/** Resolves to `{corpus, references, entities, baseline, rules}`, the last two with B³ and pairwise figures in per cent. */
export async function identityAcross(shared) {
  const corpus = 'corpora/elevant/aida-conll-dev';
  const articles = readFileSync(join(shared, `${corpus}.benchmark.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const { fold } = await built('src/ontology/fold.js');
  const references = await referencesOf(articles, fold);
  const gold = references.map(({ wikidata }) => wikidata);
  const equal = references.map(({ type, name }) => `${kindOf(type)} ${fold(name)}`);
  const rules = await entitiesOf(references);
  return {
    corpus,
    articles: articles.length,
    references: references.length,
    entities: new Set(gold).size,
    baseline: scores(equal, gold),
    rules: scores(rules, gold),
    byType: Object.fromEntries(
      ['PERSON', 'ORGANISATION', 'PLACE'].map((kind) => {
        const of = (all) => all.filter((_, i) => kindOf(references[i].type) === kind);
        return [
          kind,
          {
            references: of(gold).length,
            baseline: scores(of(equal), of(gold)),
            rules: scores(of(rules), of(gold)),
          },
        ];
      }),
    ),
    misses: misses(references, rules, gold),
  };
}

const kindOf = (type) => (type === 'PERSON' || type === 'ORGANISATION' ? type : 'PLACE');

/** Gold mentions of one id in one article, as the reader would hand them on: with the gazetteer's numbers for places. */
async function referencesOf(articles, fold) {
  const { placeNamed } = await built('ingest/3-recognise/names/gazetteer/gazetteer.js');
  const { countryByDemonym } = await built('src/ontology/countries.js');
  const found = [];
  for (const { id, text, labels } of articles) {
    const groups = new Map();
    for (const { span, entity_id: wikidata, type } of labels) {
      const kinds = type.split('|');
      const kind = [HUMAN, PLACE, ORGANISATION].find((one) => kinds.includes(one));
      if (kind === undefined || !wikidata.startsWith('Q')) continue;
      const name = text.slice(...span).replace(/ (['’.])/g, '$1');
      const group = groups.get(`${kind} ${wikidata}`);
      if (group === undefined) groups.set(`${kind} ${wikidata}`, { wikidata, kind, names: [name] });
      else group.names.push(name);
    }
    for (const { wikidata, kind, names } of groups.values()) {
      const name = names.reduce((best, one) => (one.length > best.length ? one : best));
      const state =
        kind === PLACE && names.map((one) => countryByDemonym(fold(one))).find((one) => one !== undefined);
      const known =
        kind === PLACE
          ? names.map((one) => placeNamed(one, 'surely')).find((one) => one !== undefined)
          : undefined;
      const type =
        kind === HUMAN
          ? 'PERSON'
          : kind === ORGANISATION
            ? 'ORGANISATION'
            : (known?.type ?? (state ? 'COUNTRY' : 'PLACE'));
      found.push({
        article: String(id),
        wikidata,
        id: `e${found.length}`,
        type,
        name,
        named: true,
        aliases: [...new Set(names)].filter((one) => one !== name).sort(),
        ids: known?.ids ?? (state ? { iso: state.iso } : {}),
        roles: [],
        mentions: names.map((_, start) => ({ start, end: start + 1, form: 'NAME' })),
      });
    }
  }
  return found;
}

/** The entity of each reference, by the functions that the graph is settled with. */
async function entitiesOf(references) {
  const { articleCandidates } = await built('src/identity/article-candidates.js');
  const { settle } = await built('src/identity/settle.js');
  const candidates = new Map();
  const candidateOf = new Map();
  for (const article of new Set(references.map((one) => one.article))) {
    const own = references.filter((one) => one.article === article);
    for (const [local, { facts, ...candidate }] of articleCandidates(own, article)) {
      const known = candidates.get(candidate.id)?.facts ?? [];
      candidates.set(candidate.id, {
        ...candidate,
        numbered: false,
        facts: [...new Set([...known, ...facts])].sort(),
      });
      candidateOf.set(local, candidate.id);
    }
  }
  const settled = settle([...candidates.values()], new Map(), []);
  return references.map(({ id }) => settled.candidates.get(candidateOf.get(id)).entity);
}

/** B³ (Bagga and Baldwin 1998) and pairs, in per cent. */
function scores(system, gold) {
  const both = count(system.map((one, i) => `${one}\n${gold[i]}`));
  const ours = count(system);
  const theirs = count(gold);
  const mean = (of) =>
    system.reduce((sum, one, i) => sum + both.get(`${one}\n${gold[i]}`) / of(one, gold[i]), 0) /
    system.length;
  const pairs = (counts) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  return {
    b3: figures(
      mean((one) => ours.get(one)),
      mean((_, other) => theirs.get(other)),
    ),
    pairs: figures(pairs(both) / pairs(ours), pairs(both) / pairs(theirs)),
  };
}

const count = (all) => all.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map());
const perCent = (share) => Number((100 * share).toFixed(1));
const figures = (precision, recall) => ({
  precision: perCent(precision),
  recall: perCent(recall),
  f1: perCent((2 * precision * recall) / (precision + recall)),
});

/** The entities that hold several ids, and the ids that are several entities, with their names. */
function misses(references, system, gold) {
  const list = (keys, others, what) => {
    const groups = new Map();
    keys.forEach((key, i) => groups.set(key, [...(groups.get(key) ?? []), i]));
    return [...groups.values()]
      .filter((members) => new Set(members.map((i) => others[i])).size > 1)
      .map(
        (members) =>
          `${what}: ${[...new Set(members.map((i) => `${references[i].type} ${references[i].name} (${others[i].slice(0, 9)})`))].join(', ')}`,
      );
  };
  return [...list(system, gold, 'joined'), ...list(gold, system, 'apart')];
}
