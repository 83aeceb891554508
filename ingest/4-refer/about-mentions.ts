import type { Attribution } from '../../src/model/attribution.js';
import { tokensIn, type Layout, type Token } from '../../src/model/layout.js';
import { CITY_NOUNS, COUNTRY_NOUNS } from '../language/en/nouns.js';
import type { EntityDraft } from './entity-draft.js';
import type { Salience } from './salience.js';

const THIRD_PERSON: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
};

/** Adds the mentions inside contents that are no names: "he", "her", "the city", "the country". */
export function addContentMentions(
  text: string,
  layout: Layout,
  attributions: readonly Attribution[],
  drafts: readonly EntityDraft[],
  salience: Salience,
): void {
  const done = new Set<number>();
  for (const content of attributions.flatMap((attribution) => attribution.content)) {
    const tokens = tokensIn(layout, content);
    tokens.forEach((token, i) => {
      if (done.has(token.span.start)) return;
      done.add(token.span.start);
      const word = text.slice(token.span.start, token.span.end).toLowerCase();
      const gender = THIRD_PERSON[word];
      if (gender) {
        salience
          .best(token.span, drafts, ({ type, named }) => type === 'PERSON' && named, gender)
          ?.addMention(token.span, 'PRONOUN');
        return;
      }
      const type = CITY_NOUNS.has(word) ? 'CITY' : COUNTRY_NOUNS.has(word) ? 'COUNTRY' : undefined;
      if (!type || !isBareDefinite(text, tokens, i)) return;
      salience
        .bestTopic(token.span, drafts, (draft) => draft.type === type)
        ?.addMention(token.span, 'DESCRIPTION');
    });
  }
}

/** "the city" alone, not "the city of Lviv", "the capital city" or "a city". */
const isBareDefinite = (text: string, tokens: readonly Token[], at: number): boolean => {
  const word = (token: Token | undefined): string =>
    token ? text.slice(token.span.start, token.span.end).toLowerCase() : '';
  return (
    /^(?:the|this)$/u.test(word(tokens[at - 1])) &&
    word(tokens[at + 1]) !== 'of' &&
    tokens[at + 1]?.pos !== 'NOUN'
  );
};
