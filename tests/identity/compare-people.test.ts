import fc from 'fast-check';
import { comparePeople } from '../../src/identity/compare-people.js';

const score = (a: string, b: string): number | undefined => comparePeople(a, b)?.score;

test.each<[string, string, string, readonly string[]]>([
  [
    'ways to write over one letter',
    'volodymyr zelenskiy',
    'volodymyr zelensky',
    ['family names are spellings of one', 'same given name'],
  ],
  [
    '… of another',
    'volodymyr zelenskyy',
    'volodimir zelensky',
    ['family names are spellings of one', 'given names are spellings of one'],
  ],
  [
    '… and another',
    'muammar gaddafi',
    'muammar qaddafi',
    ['family names are spellings of one', 'same given name'],
  ],
  [
    'a first letter that comes and goes',
    'yevgeny lindov',
    'evgeni lindov',
    ['same family name', 'given names are spellings of one'],
  ],
  ['a short form', 'bill holm', 'william holm', ['same family name', 'given names are forms of one']],
  ['two short forms', 'bob holm', 'rob holm', ['same family name', 'given names are forms of one']],
  ['family name first', 'kowalski jan', 'jan kowalski', ['same family name', 'same given name']],
  [
    'a middle name that one lacks',
    'ilja brandt',
    'ilja t brandt',
    ['same family name', 'same given name', 'one has a middle name more'],
  ],
  ['junior written out', 'ilja brandt jr', 'ilja brandt junior', ['same family name', 'same given name']],
])('%s: the same', (_, a, b, reasons) => {
  expect(comparePeople(a, b)?.reasons).toEqual(reasons);
  expect(score(a, b)).toBeGreaterThanOrEqual(0.85);
});

test.each<[string, string, string]>([
  ['an initial', 'i brandt', 'ilja brandt'],
  ['a family name alone', 'brandt', 'ilja brandt'],
  ['a slip of the pen, or another family', 'ilja johnson', 'ilja johnston'],
])('%s: not without more', (_, a, b) => {
  expect(score(a, b)).toBeGreaterThanOrEqual(0.5);
  expect(score(a, b)).toBeLessThan(0.85);
});

test.each<[string, string, string]>([
  ['other middle names', 'george w holm', 'george h w holm'],
  ['father and son', 'ilja brandt sr', 'ilja brandt jr'],
])('%s: surely two', (_, a, b) => {
  expect(comparePeople(a, b)?.score).toBe(0);
});

test.each<[string, string]>([
  ['ilja brandt', 'vera brandt'],
  ['ilja brandt', 'ilja holm'],
  ['bill holm', 'bob holm'],
  ['i brandt', 'vera brandt'],
])('%s and %s: nothing to say', (a, b) => {
  expect(comparePeople(a, b)).toBeUndefined();
});

test('who comes first makes no difference', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(score(a, b)).toBe(score(b, a));
    }),
  );
});
