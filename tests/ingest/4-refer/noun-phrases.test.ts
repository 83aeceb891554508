import { nounPhrase } from '../../../ingest/4-refer/noun-phrases.js';
import { named } from './named.js';

const phraseOf = (marked: string) => {
  const { text, names, layout } = named(marked);
  return nounPhrase(text, layout, names, { start: 0, end: text.length });
};

test.each([
  ['a harbour spokesman in [T Oslo]', 'harbour spokesman in Oslo', 'spokesman', false],
  ['some nurses', 'nurses', 'nurse', true],
  ['hundreds of dock workers', 'dock workers', 'worker', true],
  ['a study published on Tuesday by the institute', 'study', 'study', false],
  ['the head of the harbour mission, who asked for calm', 'head of the harbour mission', 'head', false],
  ['the 63-year-old', '63-year-old', 'year-old', false],
  ['another union official', 'union official', 'official', false],
  ['one of the guards', 'one of the guards', 'guard', false],
])('%s is called %s', (marked, name, noun, plural) => {
  expect(phraseOf(marked)).toMatchObject({ name, noun, plural });
});

test.each([
  ['the mayor', 'definite'],
  ['a mayor', 'indefinite'],
  ['her deputy', 'possessive'],
  ['[P Anna Berg]’s deputy', 'possessive'],
  ['mayor', 'none'],
])('%s is %s', (marked, determiner) => expect(phraseOf(marked)?.determiner).toBe(determiner));

test('what was left out of the name is kept beside it', () => {
  expect(phraseOf('a harbour spokesman in [T Oslo]')?.aliases).toContain('harbour spokesman');
});

test('an article alone is no phrase', () => expect(phraseOf('the')).toBeUndefined());
