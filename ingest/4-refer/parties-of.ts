import type { Attribution } from '../../src/model/attribution.js';
import { sentenceAt } from '../../src/model/layout.js';
import type { Parties } from '../../src/model/parties.js';
import { covers, type Span } from '../../src/model/span.js';
import type { Speaker } from '../../src/model/statement.js';
import { addresseeOf } from './addressees.js';
import { impliedSource, nearestSource, sharedSubject, wholeSource } from './implied-sources.js';
import { latentPhrases } from './latent.js';
import { sure, type Resolution } from './resolution.js';
import { Speakers, type Article } from './speakers.js';
import { SpansBySentence } from './spans-by-sentence.js';

const PRONOUN = /^(?:he|she|him|her|his|it|its|they|them|their)$/iu;
/** "It was clear that …" means nothing. */
const EMPTY_IT =
  /^it(?:['’]s|\s+(?:is|was|will be|would be|has been|had been|may be|might be|seems|seemed|appears|appeared|takes|took|rained|snowed))\b/iu;

/** Whom each attribution is from and to, found in text order together with the pronouns of the narration between them. */
export function partiesOf(article: Article, attributions: readonly Attribution[]): readonly Parties[] {
  const { text, layout, names, spoken } = article;
  const speakers = new Speakers(article);
  const found: (readonly Resolution[] | undefined)[] = attributions.map(() => undefined);
  const addressees: (readonly string[])[] = attributions.map(() => []);
  const around = enclosing(attributions);

  function speakersOf(i: number): readonly Resolution[] {
    const known = found[i];
    if (known) return known;
    const attribution = attributions[i] as Attribution;
    found[i] = [];
    const outer = around(i);
    const those = outer === undefined ? [] : speakersOf(outer).map(({ draft }) => draft);
    const told = nearestSource(text, attribution);
    const source = told ? wholeSource(layout, told, attribution) : impliedSource(text, attribution);
    const { continues } = attribution;
    const resolved = source
      ? speakers.of(source, those)
      : continues === undefined
        ? subjectOf(attribution)
        : speakersOf(outermost(continues));
    found[i] = resolved;
    if (source)
      spoken.add(
        source.start,
        resolved.map(({ draft }) => draft.id),
      );
    const to = addresseeOf(text, layout, names, attribution);
    addressees[i] = to
      ? speakers.of(to, those).map(({ draft }) => draft.id)
      : continues === undefined
        ? []
        : (addressees[continues] ?? []);
    return resolved;
  }

  function subjectOf(attribution: Attribution): readonly Resolution[] {
    const draft = sharedSubject(text, layout, attribution, article.ledger);
    return draft && !draft.latent ? [sure(draft)] : [];
  }

  /** A quotation goes on from whoever speaks, not from those who are quoted in it. */
  function outermost(i: number): number {
    const outer = around(i);
    return outer === undefined || outer === i ? i : outermost(outer);
  }

  const turns = attributions.map((attribution, i) => ({
    at: startOf(attribution),
    run: () => void speakersOf(i),
  }));
  const sources = attributions.flatMap(({ source }) => source);
  const taken = new SpansBySentence(layout, sources);
  const said = new SpansBySentence(
    layout,
    attributions.flatMap(({ content }) => content),
  );
  const pronouns = narrated(article, taken, said).map((at) => ({
    at: at.start,
    run: () => speakers.meetPronoun(text.slice(at.start, at.end).toLowerCase(), at),
  }));
  const phrases = latentPhrases(text, layout, names, taken).map((phrase) => ({
    at: phrase.at.start,
    run: () => void speakers.meet(phrase, said.cover(phrase.at, sentenceAt(layout, phrase.at.start))),
  }));
  for (const { run } of [...turns, ...pronouns, ...phrases].sort((a, b) => a.at - b.at)) run();
  return attributions.map((_, i) => ({
    speakers: (found[i] ?? []).map(speaker),
    addressees: addressees[i] ?? [],
  }));
}

/** "he", "her" … outside of sources and of what is said. */
function narrated({ text, layout }: Article, ...taken: readonly SpansBySentence[]): readonly Span[] {
  return layout.sentences.flatMap(({ tokens: [first, last] }, i) =>
    layout.tokens
      .slice(first, last)
      .map(({ span }) => span)
      .filter(
        (span) =>
          PRONOUN.test(text.slice(span.start, span.end)) &&
          !EMPTY_IT.test(text.slice(span.start, span.start + 24)) &&
          !taken.some((spans) => spans.cover(span, i)),
      ),
  );
}

const startOf = (attribution: Attribution): number =>
  (attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0])?.start ?? 0;

/** Gives for an attribution the index of the one with the shortest content around its source or cue. */
function enclosing(attributions: readonly Attribution[]): (i: number) => number | undefined {
  return (i) => {
    const one = attributions[i] as Attribution;
    const anchor = one.source[0] ?? one.cue[0];
    let best: number | undefined;
    let shortest = Infinity;
    attributions.forEach(({ content }, j) => {
      if (j === i || !anchor) return;
      const outer = content.find((fragment) => covers(fragment, anchor));
      if (outer && outer.end - outer.start < shortest) {
        best = j;
        shortest = outer.end - outer.start;
      }
    });
    return best;
  };
}

/** With the first role that the article gives: titles come with the first mention. */
function speaker({ draft, score, candidates }: Resolution): Speaker {
  const [role] = draft.roles;
  return {
    entity: draft.id,
    ...(role && { as: role.text }),
    score: Math.round(score * 1000) / 1000,
    ...(candidates.length > 0 && {
      candidates: candidates.map(({ draft: { id }, score: chance }) => ({
        entity: id,
        score: Math.round(chance * 1000) / 1000,
      })),
    }),
  };
}
