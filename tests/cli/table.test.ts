import fc from 'fast-check';
import { table } from '../../cli/table.js';

const COLUMNS = [
  { title: 'Who', share: 1, least: 8 },
  { title: 'Words', share: 2, least: 10 },
];

test('wraps words and breaks one that is too long for its column', () => {
  expect(
    table(
      COLUMNS,
      [
        ['Ada', 'short words and Donaudampfschifffahrt'],
        [['Bo', 'mayor'], 'no'],
      ],
      30,
    ),
  ).toBe(
    [
      '┌───────────┬────────────────┐',
      '│ Who       │ Words          │',
      '├───────────┼────────────────┤',
      '│ Ada       │ short words    │',
      '│           │ and            │',
      '│           │ Donaudampfschi │',
      '│           │ fffahrt        │',
      '├───────────┼────────────────┤',
      '│ Bo        │ no             │',
      '│ mayor     │                │',
      '└───────────┴────────────────┘',
    ].join('\n'),
  );
});

test('no line is longer than the terminal, and no letter is lost', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abcdefgh  '), maxLength: 80 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 24, max: 140 }), (who, what, width) => {
      const drawn = table(COLUMNS, [[who, what]], width);
      for (const line of drawn.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      const sorted = (text: string): string => [...text.replace(/[^a-h]/g, '')].sort().join('');
      expect(sorted(drawn.split('\n').slice(3).join(''))).toBe(sorted(who + what));
    }),
  );
});
