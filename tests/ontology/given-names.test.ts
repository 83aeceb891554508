import { likelyPronoun } from '../../src/ontology/given-names.js';

test.each([
  ['Matilda Berg', 'she'],
  ['Volodymyr Holt', 'he'],
  ['Jean-Claude Roux', 'he'],
  ['Éric Roux', 'he'],
  ['Berg', undefined],
  ['Xqzt Berg', undefined],
  ['', undefined],
])('%s: %s', (name, pronoun) => expect(likelyPronoun(name)).toBe(pronoun));
