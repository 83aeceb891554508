import fc from 'fast-check';
import { layOut } from '../../../ingest/2-text/lay-out.js';
import { NAUGHTY } from '../../fuzz/naughty-strings.js';

const newsLike = fc
  .array(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      '\n',
      '. ',
      ', ',
      'said',
      'Mr.',
      'U.S.',
      'he',
      'Kyiv',
      'é',
      '👍',
      '\ud800',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

function check(text: string): void {
  const { blocks, sentences, tokens, quotations } = layOut(text);
  for (const [i, token] of tokens.entries()) {
    expect(token.span.end).toBeGreaterThan(token.span.start);
    expect(token.span.start).toBeGreaterThanOrEqual(tokens[i - 1]?.span.end ?? 0);
  }
  // Every character that is not white space lies in exactly one paragraph.
  let rest = '';
  let from = 0;
  for (const { span } of blocks) {
    rest += text.slice(from, span.start);
    from = span.end;
  }
  expect((rest + text.slice(from)).trim()).toBe('');
  let next = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    expect(block && block.span.start <= sentence.span.start && sentence.span.end <= block.span.end).toBe(
      true,
    );
    expect(sentence.tokens[0]).toBe(next);
    next = sentence.tokens[1];
  }
  expect(next).toBe(tokens.length);
  for (const { span, inner } of quotations) {
    expect(
      span.start <= inner.start &&
        inner.start < inner.end &&
        inner.end <= span.end &&
        span.end <= text.length,
    ).toBe(true);
  }
}

test.each(NAUGHTY.map((text) => [JSON.stringify(text.slice(0, 40)), text]))(
  '%s is cut without loss',
  (_, text) => check(text),
);

test('any text is cut without loss', () => {
  fc.assert(fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 80 })), check), {
    numRuns: 300,
  });
});

test('the same text gives the same cut', () => {
  const text = '“One,” he said.\n\n“Two.”';
  expect(layOut(text)).toEqual(layOut(text));
});
