import { extractionRows } from '../../../src/graph/write/rows/extraction-rows.js';
import { extraction } from '../extractions.js';

/** One article of two statements; everything that the graph has occurs once. */
export const smallExtraction = extraction({
  title: 'Small',
  url: 'https://news.example/small',
  publisher: 'The Invented Post',
  publishedAt: '2031-05-02',
  language: 'en',
  text: '“Oslo lies by the sea,” Ida Holm, mayor of Oslo, told a class in Oslo on Monday, that “he” knew.',
  references: [
    { id: 'e1', type: 'CITY', name: 'Oslo', ids: { geonames: '3143244' } },
    {
      id: 'e2',
      type: 'PERSON',
      name: 'Ida Holm',
      aliases: ['Holm'],
      roles: [{ title: 'mayor', text: 'mayor of Oslo', of: 'e1' }],
    },
    { id: 'e3', type: 'GROUP', name: 'a class', named: false },
  ],
  statements: [
    {
      content: ['“Oslo lies by the sea,”', 'that “he” knew'],
      kind: 'MIXED',
      cue: 'told',
      source: 'Ida Holm, mayor of Oslo',
      speakers: [{ entity: 'e2', as: 'mayor of Oslo' }],
      about: [{ entity: 'e1', form: 'NAME' }],
      addressees: ['e3'],
      saidOn: { text: 'Monday', date: '2031-04-28' },
      place: { text: 'Oslo', entity: 'e1' },
    },
    { content: ['“he” knew'], within: 0, score: 0.5 },
  ],
});

export const small = extractionRows(smallExtraction);

/** The hashes in it, by what they stand for. */
export const ids = {
  article: '0b7bc8beb108476fa8939108a5086056',
  version: 'dcdbfeaf2919354e1cfb323982c05b88',
  sha256: '76842b8aace0282e447fb9e8af06057ae807d86f189c978b6cdee9a0b63aff6d',
  oslo: '85533c151871204791a40ca0f6b35cb5',
  ida: '836e45e4dae17a793a3b9243787b513a',
  group: 'ac98cfe51c1418dc10624f914ebe5764',
  norway: '966148ff8e5d575089d0f64263d52e06',
  osloReference: 'b6617ed19fe0b0135f3a22d1930aaff9',
  idaReference: '004478785de100da1b0336f364900f3c',
  groupReference: '709307a63332306177ed684d3429ab74',
  idaAnchor: 'bb9f06dd5b90209df5f1279da05aab7e',
  osloAnchor: 'c28045e8729ea607fc07aff5f49b1d63',
  idaBlock: 'd46bc4f91b09b213468e1c2df60abcb7',
  outer: '8c5309f053251bf9512a9cca6241f316',
  inner: '42efe70560699e3dadaad981039f8e23',
};
