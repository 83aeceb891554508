import { HONORIFICS, TITLE_HEADS } from '../../language/en/names-titles.js';
import type { NameSpan } from '../reader/read-window.js';
import { isCommonWord } from './english-words.js';
import { isGivenName } from '../../../src/ontology/given-names.js';

/**
 * The reader's names as the record wants them: none goes over the end of a line, and none of a person begins with a title.
 *
 *     "Ms Bowden" → "Bowden";  "Recorder Helen Strang" → "Helen Strang"
 */
export function trimmedNames(text: string, found: readonly NameSpan[]): readonly NameSpan[] {
  return found
    .flatMap((name) => linesOf(text, name))
    .map((name) => (name.kind === 'PERSON' ? withoutTitles(text, name) : name));
}

function linesOf(text: string, { start, end, kind }: NameSpan): readonly NameSpan[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\n\r]*[^\s])?/gu)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
    kind,
  }));
}

function withoutTitles(text: string, name: NameSpan): NameSpan {
  for (let { start } = name; ;) {
    const words = text.slice(start, name.end);
    const [, first = '', gap = '', rest = ''] = /^(\S+)(\s+)(\S[^]*)$/u.exec(words) ?? [];
    if (rest === '' || !isTitle(first, rest)) return { ...name, start };
    start += first.length + gap.length;
  }
}

function isTitle(word: string, rest: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  if (HONORIFICS.has(lower) || TITLE_HEADS.has(lower)) return true;
  // "Tenant Lorna Pfeiffer": an ordinary word before a whole name.
  return (
    isCommonWord(lower) &&
    !isGivenName(word) &&
    /\s/u.test(rest) &&
    isGivenName(rest.split(/\s/u)[0] as string)
  );
}
