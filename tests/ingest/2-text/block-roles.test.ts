import { blocksOf } from '../../../ingest/2-text/blocks.js';
import { rolesOf } from '../../../ingest/2-text/block-roles.js';

const ARTICLE = `Harbour strike enters second week

Talks to resume on Monday, ministry says

By Ada Obi

LAGOS 2025-03-04

The strike went on for a ninth day, the port said on Tuesday.

“We will not move,” said Femi Ade, who leads the union.

READ MORE: All our stories on the port

Follow the latest here: sign up for our free newsletter today.

What happens next

The two sides meet on Monday. Neither expects much of it.

Photo: the port of Apapa (Lena Vogt)

Additional reporting by Lena Vogt; editing by Jon Ek

Femi B. Cole`;

test('paragraphs are told apart by what they are for', () => {
  const blocks = blocksOf(ARTICLE);
  const roles = rolesOf(ARTICLE, blocks);
  expect(blocks.map(({ start, end }, i) => `${roles[i]}: ${ARTICLE.slice(start, end).slice(0, 20)}`)).toEqual(
    [
      'HEADLINE: Harbour strike enter',
      'HEADLINE: Talks to resume on M',
      'BYLINE: By Ada Obi',
      'DATELINE: LAGOS 2025-03-04',
      'BODY: The strike went on f',
      'BODY: “We will not move,” ',
      'BOILERPLATE: READ MORE: All our s',
      'BOILERPLATE: Follow the latest he',
      'HEADLINE: What happens next',
      'BODY: The two sides meet o',
      'CAPTION: Photo: the port of A',
      'CREDIT: Additional reporting',
      'BYLINE: Femi B. Cole',
    ],
  );
});

test('a text of one paragraph is news', () => {
  const text = 'The mayor said it would rain';
  expect(rolesOf(text, blocksOf(text))).toEqual(['BODY']);
});

test('an article without line ends is news, whatever notice it ends with', () => {
  const text = `${'The mayor said that it would rain. '.repeat(40)}All rights reserved. Photo: the harbour.`;
  expect(rolesOf(text, blocksOf(text))).toEqual(['BODY']);
});

test('a line broken off is joined to the next, a short one is not', () => {
  const text = 'The strike went on for a ninth day and nobody knew when\nit would end.\nShort line\nanother';
  expect(blocksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The strike went on for a ninth day and nobody knew when\nit would end.',
    'Short line',
    'another',
  ]);
});
