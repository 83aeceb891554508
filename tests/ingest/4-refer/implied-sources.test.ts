import { impliedSource, nearestSource, wholeSource } from '../../../ingest/4-refer/implied-sources.js';
import { layOut } from '../../../ingest/2-text/lay-out.js';
import type { Attribution } from '../../../src/model/attribution.js';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function attribution(text: string, cue: string, source: readonly string[], content: string): Attribution {
  return {
    cue: [at(text, cue)],
    source: source.map((words) => at(text, words)),
    content: [at(text, content)],
    score: 1,
  };
}

const shown = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('of several pieces of a source', () => {
  test.each([
    ['The agency quoted Anna Berg as saying that it rained', 'quoted', ['The agency'], 'Anna Berg'],
    ['The agency, citing Anna Berg, said that it rained', 'said', ['The agency', 'Anna Berg'], 'Anna Berg'],
    ['Anna Berg, who said that it rained', 'said', ['Anna Berg', 'who'], 'Anna Berg'],
  ])('%s', (text, cue, source, expected) => {
    expect(shown(text, nearestSource(text, attribution(text, cue, source, 'it rained')))).toBe(expected);
  });
});

describe('a cue without a source', () => {
  test.each([
    ['The dockers, who had told us that it rained', 'told', 'who'],
    ['Asked by a colleague whether it rained, she smiled', 'Asked', 'a colleague'],
    ['Asked whether it rained, she smiled', 'Asked', undefined],
  ])('%s', (text, cue, expected) => {
    expect(shown(text, impliedSource(text, attribution(text, cue, [], 'it rained')))).toBe(expected);
  });
});

test('a source that is cut inside a noun phrase gets the rest of it', () => {
  const text = 'Harbour union leaders said that it rained.';
  const one = attribution(text, 'said', ['Harbour'], 'it rained');
  expect(shown(text, wholeSource(layOut(text), at(text, 'Harbour'), one))).toBe('Harbour union leaders');
});
