import type { EvidenceParent } from './parents.js';

/** Longer fragments are given by their first and last words: a browser finds them all the same, and the address stays short. */
const LONGEST_WHOLE = 100;
const WORDS_AT_ENDS = 5;

/**
 * The address that makes a browser scroll to the words and mark them:
 * `https://news.example/a#:~:text=he%20said%3A-,no%20fly%20zone,-over%20Kyiv`.
 * The form is `text=[prefix-,]start[,end][,-suffix]` of the URL Fragment Text Directives; prefix and suffix tell equal words
 * apart. A browser matches whole words within one paragraph, so each part is cut back to that.
 */
export function textFragmentUrl({ articleUrl, prefix, exact, suffix }: EvidenceParent): string | null {
  if (articleUrl === null) return null;
  const range = startAndEnd(exact);
  if (range.length === 0) return articleUrl;
  const before = wholeWordsAtEnd(prefix);
  const after = wholeWordsAtStart(suffix);
  const parts = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...range.map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ];
  const [address] = articleUrl.split(':~:', 1);
  return `${address}${address?.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The whole text, or its first and last words where it is long or goes over a line break. Nothing for a blank text. */
function startAndEnd(exact: string): readonly string[] {
  const text = exact.trim();
  const [firstLine = '', ...more] = text.split(/\s*[\r\n]\s*/u);
  const lastLine = more.at(-1);
  if (lastLine !== undefined) {
    return [words(firstLine).slice(0, WORDS_AT_ENDS), words(lastLine).slice(-WORDS_AT_ENDS)].map(joined);
  }
  const all = words(text);
  if (all.length === 0) return [];
  if (text.length <= LONGEST_WHOLE || all.length === 1) return [joined(all)];
  const atEnds = Math.min(WORDS_AT_ENDS, Math.floor(all.length / 2));
  return [joined(all.slice(0, atEnds)), joined(all.slice(-atEnds))];
}

// A context of 32 characters (or 31, where the last would be half of one) may begin or end inside a word, which a browser
// would not match: that word is left out.
const CONTEXT = 31;

const wholeWordsAtEnd = (prefix: string): string => {
  const line = prefix.split(/[\r\n]/u).at(-1) ?? '';
  const cut = line.length === prefix.length && prefix.length >= CONTEXT && !/^\s/u.test(line);
  return joined(words(line).slice(cut ? 1 : 0));
};

const wholeWordsAtStart = (suffix: string): string => {
  const [line = ''] = suffix.split(/[\r\n]/u, 1);
  const cut = line.length === suffix.length && suffix.length >= CONTEXT && !/\s$/u.test(line);
  const whole = words(line);
  return joined(cut ? whole.slice(0, -1) : whole);
};

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const joined = (some: readonly string[]): string => some.join(' ');

/** Percent-encoded, with the dash too, which would otherwise mark a prefix. A lone surrogate has no encoding: "�". */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
