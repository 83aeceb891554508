import fc from 'fast-check';
import { textFragmentUrl } from '../../src/service/text-fragment.js';

const url = 'https://news.example/a';
const place = (exact: string, prefix = '', suffix = '', articleUrl: string | null = url) =>
  textFragmentUrl({ exact, prefix, suffix, articleUrl, start: 0, end: exact.length });

test.each([
  ['a short text', place('no fly zone'), `${url}#:~:text=no%20fly%20zone`],
  [
    'with what stands around it',
    place('no fly zone', 'He said: ', ' over Kyiv.'),
    `${url}#:~:text=He%20said%3A-,no%20fly%20zone,-over%20Kyiv.`,
  ],
  ['dashes, commas and ampersands', place('a-b, c & d'), `${url}#:~:text=a%2Db%2C%20c%20%26%20d`],
  [
    'a context cut inside words',
    place('x', 'ter of the city of Kyiv told him:', ' and more and more and more and m'),
    `${url}#:~:text=of%20the%20city%20of%20Kyiv%20told%20him%3A-,x,-and%20more%20and%20more%20and%20more%20and`,
  ],
  [
    'only the paragraph it stands in',
    place('x', 'A headline\nHe said ', ' there.\nNext'),
    `${url}#:~:text=He%20said-,x,-there.`,
  ],
  ['over a line break', place('first line\n\nlast line'), `${url}#:~:text=first%20line,last%20line`],
  [
    'a long text, by its first and last words',
    place(Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ')),
    `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29`,
  ],
  ['an address that has a fragment', place('x', '', '', `${url}#top`), `${url}#top:~:text=x`],
  ['an address that has a text fragment', place('x', '', '', `${url}#:~:text=old`), `${url}#:~:text=x`],
  ['no address', place('x', '', '', null), null],
  ['half a character', place('a\ud83db'), `${url}#:~:text=a%EF%BF%BDb`],
])('%s', (_name, made, expected) => {
  expect(made).toBe(expected);
});

/** What a browser does with it, by the grammar of the directive: `[prefix-,]start[,end][,-suffix]`. */
function parse(made: string) {
  const directive = made.split(':~:text=')[1] ?? '';
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = parts;
  const decoded = (part?: string) => (part === undefined ? undefined : decodeURIComponent(part));
  return { prefix: decoded(prefix), start: decoded(start), end: decoded(end), suffix: decoded(suffix), rest };
}

test('whatever the text, the parts decode to words of it, in their places', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('a-b', '-', ',', '&', '“no”', 'ü', 'x'.repeat(30), '%20', '#', '\n'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, text, text, (before, exact, after) => {
      const prefix = before.slice(-32);
      const suffix = after.slice(0, 32);
      const made = place(exact, prefix, suffix) ?? '';
      if (exact.trim() === '') {
        expect(made).toBe(url);
        return;
      }
      const spaced = (one: string) =>
        one
          .replace(/\p{Surrogate}/gu, '\ufffd')
          .replace(/\s+/gu, ' ')
          .trim();
      const { prefix: p = '', start = '', end, suffix: s = '', rest } = parse(made);
      expect(rest).toEqual([]);
      expect(spaced(exact).startsWith(start)).toBe(true);
      expect(start).not.toBe('');
      if (end === undefined) expect(start).toBe(spaced(exact));
      else expect(spaced(exact).endsWith(end)).toBe(true);
      expect(spaced(prefix).endsWith(p)).toBe(true);
      expect(spaced(suffix).startsWith(s)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
