import { withExpressedNouns } from '../../../../ingest/3-recognise/attributions/expressed-nouns.js';

const CASES: readonly (readonly [text: string, cue: string, content: string, expected: string])[] = [
  [
    'Obi expressed doubt over the plan.',
    'expressed doubt over',
    'the plan',
    'expressed | doubt over the plan',
  ],
  ['Obi expressed doubt over the plan.', 'expressed doubt', 'the plan', 'expressed | doubt over the plan'],
  ['Obi also voiced concern about it.', 'also voiced concern', 'about it', 'also voiced | concern about it'],
  ['Obi said that it rained.', 'said', 'that it rained', 'said | that it rained'],
  ['Obi expressed it: “No.”', 'expressed it', '“No.”', 'expressed it | “No.”'],
  ['“No,” Obi expressed doubt.', 'expressed doubt', '“No,”', 'expressed doubt | “No,”'],
];

test.each(CASES)('%s', (text, cue, content, expected) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const found = withExpressedNouns(text, [{ source: [], cue: [at(cue)], content: [at(content)], score: 1 }]);
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  expect(found.map((one) => `${words(one.cue)} | ${words(one.content)}`)).toEqual([expected]);
});
