import { extractionRows } from '../../../src/graph/write/rows/extraction-rows.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { harbour } from '../extractions.js';

const [first, second] = harbour.statements;
const mara = harbour.references[1]!;
const withStatement = (change: object): Extraction => ({
  ...harbour,
  statements: [{ ...first!, ...change }],
});
const withPerson = (change: object): Extraction => ({
  ...harbour,
  references: [...harbour.references.filter(({ id }) => id !== 'e2'), { ...mara, ...change }],
});
const withDocument = (change: object): Extraction => ({
  ...harbour,
  document: { ...harbour.document, ...change },
});

const inconsistent = 'Extract the article again; if that does not help, it is a defect of the extraction.';
const unicode = 'It is no valid Unicode and could not be kept unchanged: save the text anew as UTF-8.';

test.each<[string, Extraction, string, string, string]>([
  [
    'a speaker that is not there',
    withStatement({ speakers: [{ entity: 'e99' }] }),
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} names e99, which is not there.`,
    inconsistent,
  ],
  [
    'a place that is not there',
    withStatement({ place: { text: 'x', entity: 'e98' } }),
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} names e98, which is not there.`,
    inconsistent,
  ],
  [
    'an outer statement that is not there',
    withStatement({ within: 'abc' }),
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} names abc, which is not there.`,
    inconsistent,
  ],
  [
    'a role of something that is not there',
    withPerson({ roles: [{ title: 'x', text: 'x', of: 'e97' }] }),
    'EXTRACTION_INCONSISTENT',
    'The entity e2 names e97, which is not there.',
    inconsistent,
  ],
  [
    'a statement twice',
    { ...harbour, statements: [second!, second!] },
    'EXTRACTION_INCONSISTENT',
    `The statement ${second!.id} comes twice.`,
    inconsistent,
  ],
  [
    'an entity twice',
    { ...harbour, references: [mara, mara] },
    'EXTRACTION_INCONSISTENT',
    'The entity e2 comes twice.',
    inconsistent,
  ],
  [
    'a statement without content',
    withStatement({ content: [] }),
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} has no content.`,
    inconsistent,
  ],
  [
    'a span behind the end',
    withStatement({ cue: [{ start: 0, end: 9999 }] }),
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} has the span [0, 9999), which is none of the text.`,
    inconsistent,
  ],
  [
    'a mention that is no span',
    withPerson({ mentions: [{ start: 5, end: 5, form: 'NAME' }] }),
    'EXTRACTION_INCONSISTENT',
    'The entity e2 has the span [5, 5), which is none of the text.',
    inconsistent,
  ],
  [
    'a span through a character',
    {
      ...withDocument({ text: `😀${harbour.document.text}` }),
      statements: [{ ...first!, content: [{ start: 0, end: 1 }] }],
    },
    'EXTRACTION_INCONSISTENT',
    `The statement ${first!.id} has the span [0, 1), which cuts a character in half.`,
    inconsistent,
  ],
  [
    'half of a character in the text',
    withDocument({ text: `${harbour.document.text} \ud800.` }),
    'TEXT_LONE_SURROGATE',
    `The text has half of a character at ${harbour.document.text.length + 1}.`,
    unicode,
  ],
  [
    'half of a character in a name',
    withPerson({ aliases: ['M\udc00'] }),
    'TEXT_LONE_SURROGATE',
    '"M\\udc00" has half of a character in it.',
    unicode,
  ],
  [
    'half of a character in the title',
    withDocument({ title: '\ud83d' }),
    'TEXT_LONE_SURROGATE',
    '"\\ud83d" has half of a character in it.',
    unicode,
  ],
  [
    'a publisher of 501 characters',
    withDocument({ publisher: 'p'.repeat(501) }),
    'PUBLISHER_TOO_LONG',
    "The publisher's name has 501 characters; at most 500 can be kept.",
    'Give its name only.',
  ],
])('%s is refused', (_, extraction, code, message, hint) => {
  expect(() => extractionRows(extraction)).toThrow(
    expect.objectContaining({ code, message, hint, where: 'Harbour.txt' }) as Error,
  );
});
