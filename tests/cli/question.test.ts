import { parseQuestion, type Question } from '../../cli/question.js';
import { WrongUse } from '../../cli/wrong-use.js';

test.each<[words: string, question: Question]>([
  ['who said what about Kyiv', { ask: 'statements', about: 'Kyiv' }],
  ['  Who   said what about Kyiv?  ', { ask: 'statements', about: 'Kyiv' }],
  ['WHO HAS SAID ANYTHING ABOUT the Donbas ?', { ask: 'statements', about: 'the Donbas' }],
  ['what was said about São Paulo', { ask: 'statements', about: 'São Paulo' }],
  ['what did John Kirby say about Russia', { ask: 'statements', by: 'John Kirby', about: 'Russia' }],
  ['what did John Kirby say', { ask: 'statements', by: 'John Kirby' }],
  ['What has Say Sayer said?', { ask: 'statements', by: 'Say Sayer' }],
  ['who spoke about Mariupol', { ask: 'speakers', about: 'Mariupol' }],
  ['who has written about St. Petersburg?', { ask: 'speakers', about: 'St. Petersburg' }],
  ['who said what about Trinidad and Tobago', { ask: 'statements', about: 'Trinidad and Tobago' }],
  ['who said what about "; DROP', { ask: 'statements', about: '"; DROP' }],
])('%s', (words, question) => {
  expect(parseQuestion(words)).toEqual(question);
});

test.each([
  'why did Kirby say that',
  'who said what about',
  'what did say about Kyiv',
  'Kyiv',
  'who said what about ?',
])('what is not understood shows what is: %s', (words) => {
  let thrown: unknown;
  try {
    parseQuestion(words);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(WrongUse);
  expect((thrown as WrongUse).toLine()).toBe(
    `The question "${words}" is not one that OnRecord understands. Ask like this: "who said what about Kyiv", ` +
      '"what did John Kirby say about Russia", "what did John Kirby say", "what was said about Kyiv", ' +
      '"who spoke about Mariupol"; or use --about and --by.',
  );
});
