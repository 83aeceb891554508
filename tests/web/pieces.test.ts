import * as fc from 'fast-check';
import { paragraphsOf, piecesOf } from '../../web/pages/article/pieces.js';

const TEXT = 'She said “no”.\n\nHe agreed.';

test('paragraphs are what stands between blank lines', () => {
  const lines = 'One\r\nstill one\n \n\nTwo\n';
  expect(paragraphsOf(lines).map(({ start, end }) => lines.slice(start, end))).toEqual([
    'One\r\nstill one',
    'Two',
  ]);
  expect(paragraphsOf('\n \n')).toEqual([]);
});

test('a text is cut where marks begin and end, and nested ones stand inside', () => {
  const marks = [
    { start: 9, end: 13, mark: 'content' },
    { start: 10, end: 12, mark: 'mention' },
    { start: 4, end: 8, mark: 'cue' },
  ];
  const [first] = paragraphsOf(TEXT);
  expect(piecesOf(TEXT, marks, first!).map(({ text, marks: on }) => [text, on])).toEqual([
    ['She ', []],
    ['said', ['cue']],
    [' ', []],
    ['“', ['content']],
    ['no', ['content', 'mention']],
    ['”', ['content']],
    ['.', []],
  ]);
});

test('a mark that goes over paragraphs is in each of them', () => {
  const marks = [{ start: 9, end: 20, mark: 'content' }];
  const found = paragraphsOf(TEXT).map((paragraph) =>
    piecesOf(TEXT, marks, paragraph)
      .filter(({ marks: on }) => on.length > 0)
      .map(({ text }) => text),
  );
  expect(found).toEqual([['“no”.'], ['He a']]);
});

test('whatever is marked, the pieces of a paragraph are its text, and each mark is on what it covers', () => {
  const place = fc.nat({ max: 70 });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.array(fc.record({ start: place, end: place, mark: fc.nat() })),
      (text, marks) => {
        const whole = { start: 0, end: text.length };
        const pieces = piecesOf(text, marks, whole);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end, mark } of marks) {
          const covered = pieces.filter((piece) => piece.start < end && piece.end > start && start < end);
          for (const piece of covered) expect(piece.marks).toContain(mark);
        }
      },
    ),
  );
});
