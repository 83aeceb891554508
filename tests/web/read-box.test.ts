import { inWords, partBeingTyped, readBox } from '../../web/box/read-box.js';

test.each([
  ['kirb', { by: '', about: 'kirb', typing: 'name' }],
  ['who said what about Kyiv?', { by: '', about: 'Kyiv', typing: 'about' }],
  ['WHO SAID WHAT ABOUT kyiv', { by: '', about: 'kyiv', typing: 'about' }],
  ['who said what about', { by: '', about: '', typing: 'about' }],
  ['what was said about the Donbas', { by: '', about: 'the Donbas', typing: 'about' }],
  ['what did John Ki', { by: 'John Ki', about: '', typing: 'by' }],
  ['what did John Kirby say', { by: 'John Kirby', about: '', typing: 'by' }],
  ['what did John Kirby say about', { by: 'John Kirby', about: '', typing: 'about' }],
  ['what  did John Kirby say about  ru', { by: 'John Kirby', about: 'ru', typing: 'about' }],
  ['who spoke about Mariupol', { by: '', about: 'Mariupol', typing: 'about' }],
  ['Whatever Trust', { by: '', about: 'Whatever Trust', typing: 'name' }],
])('"%s"', (text, typed) => {
  expect(readBox(text)).toEqual(typed);
});

test('completions are for the part that stands last', () => {
  expect(partBeingTyped(readBox('what did Oks'))).toBe('Oks');
  expect(partBeingTyped(readBox('what did Oksana Verbytska say about ky'))).toBe('ky');
});

test.each([
  ['', ['Kyiv'], 'who said what about Kyiv'],
  ['', ['Kyiv', 'Lviv'], 'who said what about Kyiv and Lviv'],
  ['Oksana Verbytska', [], 'what did Oksana Verbytska say'],
  ['Oksana Verbytska', ['Kyiv'], 'what did Oksana Verbytska say about Kyiv'],
  ['', [], ''],
])('by "%s" about %j is asked in words, which are understood again', (by, about, words) => {
  expect(inWords(by, about)).toBe(words);
  const typed = readBox(words);
  expect(typed.by).toBe(by);
  expect(typed.about).toBe(about.join(' and '));
});
