import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { wholeSpans } from '../../../../ingest/3-recognise/attributions/whole-spans.js';
import type { Attribution } from '../../../../src/model/attribution.js';

const text = 'Observers from the African Union said, it rained, and Obi denied that. “Yes.”';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const rain: Attribution = {
  source: [at('Observers from the African')],
  cue: [at('said')],
  content: [at(', it rained,')],
  score: 1,
};
const denial: Attribution = { source: [at('Obi')], cue: [at('denied')], content: [at('that')], score: 1 };
const shown = (found: readonly Attribution[]) =>
  wholeSpans(text, layOut(text), found, [at('African Union'), at('Obi')]).map(
    ({ source, content, continues }) => ({
      source: source.map(({ start, end }) => text.slice(start, end)),
      content: content.map(({ start, end }) => text.slice(start, end)),
      continues,
    }),
  );

test('a source takes all of a name, a content loses the commas at its ends', () => {
  expect(shown([rain])).toEqual([
    { source: ['Observers from the African Union'], content: ['it rained'], continues: undefined },
  ]);
});

test('a pointing word alone is no content', () => expect(shown([denial])).toEqual([]));

test('what goes on after one that is left out points at the right one, or at none', () => {
  const after = (continues: number): Attribution => ({
    source: [],
    cue: [],
    content: [at('“Yes.”')],
    continues,
    score: 1,
  });
  expect(shown([denial, rain, after(1)]).at(-1)?.continues).toBe(0);
  expect(shown([denial, after(0)]).at(-1)?.continues).toBeUndefined();
});

describe('quotations', () => {
  const quoted = '“They can do harm, in Oslo too,” Obi said. He added.';
  const place = (words: string) => ({
    start: quoted.indexOf(words),
    end: quoted.indexOf(words) + words.length,
  });
  const said: Attribution = {
    source: [place('Obi')],
    cue: [place('said')],
    content: [place('“They can do harm')],
    score: 1,
  };
  const contents = (found: readonly Attribution[]) =>
    wholeSpans(quoted, layOut(quoted), found, []).map(({ content }) =>
      content.map(({ start, end }) => quoted.slice(start, end)),
    );

  test('most of a quotation is all of it', () =>
    expect(contents([said])).toEqual([['“They can do harm, in Oslo too,”']]));

  test('a few words of a quotation stay a few words', () =>
    expect(contents([{ ...said, content: [place('harm')] }])).toEqual([['harm']]));

  test('the same words are not given to a second cue outside of them', () => {
    const added: Attribution = {
      source: [place('He')],
      cue: [place('added')],
      content: [place('in Oslo too')],
      score: 1,
    };
    expect(contents([said, added])).toEqual([['“They can do harm, in Oslo too,”']]);
  });

  test('but a cue inside them makes a statement within a statement', () => {
    const inner: Attribution = {
      source: [place('They')],
      cue: [place('can')],
      content: [place('do harm')],
      score: 1,
    };
    expect(contents([said, inner])).toEqual([['“They can do harm, in Oslo too,”'], ['do harm']]);
  });
});
