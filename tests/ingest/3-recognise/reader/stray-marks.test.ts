import { withoutStrayMarks } from '../../../../ingest/3-recognise/reader/stray-marks.js';

const text = 'According to her, many left, “We stay,” she said. No!';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const attribution = { cue: [], source: [at('her,')], at: at('According'), score: 1 };

test.each([
  [[', many left,'], ['many left']],
  [['“We stay,”'], ['“We stay,”']],
  [['. No!'], ['No!']],
  [[',', 'many left'], ['many left']],
])('content %j is %j', (found, kept) => {
  const [cleaned] = withoutStrayMarks(text, [{ ...attribution, content: found.map(at) }]);
  expect(cleaned?.content.map(({ start, end }) => text.slice(start, end))).toEqual(kept);
});

test('a source keeps its comma', () => {
  const [cleaned] = withoutStrayMarks(text, [{ ...attribution, content: [at('many left')] }]);
  expect(cleaned?.source).toEqual([at('her,')]);
});

test('an attribution of nothing but marks is none', () => {
  expect(withoutStrayMarks(text, [{ ...attribution, content: [at(',')] }])).toEqual([]);
});
