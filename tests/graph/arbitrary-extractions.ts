import fc from 'fast-check';
import type { Extraction } from '../../src/model/extraction.js';
import { extraction, kyiv, ukraine, type ReferenceSketch } from './extractions.js';

const MOUTHS: readonly Omit<ReferenceSketch, 'id'>[] = [
  { type: 'PERSON', name: 'Mara Ødegård' },
  { type: 'PERSON', name: 'MARA ØDEGÅRD' },
  { type: 'PERSON', name: 'Mara Odegard', aliases: ['Odegard'] },
  { type: 'PERSON', name: 'Smith' },
  { type: 'ORGANISATION', name: 'Harbour Office' },
  { type: 'GROUP', name: 'some officials', named: false },
];
const SUBJECTS: readonly Omit<ReferenceSketch, 'id'>[] = [
  kyiv(''),
  kyiv('', 'Kiev'),
  ukraine(''),
  { type: 'CITY', name: 'Lviv', ids: { geonames: '702550' } },
  { type: 'CITY', name: 'Oslo', ids: { geonames: '3143244' } },
  { type: 'PLACE', name: 'the old pier', named: false },
];
const WORDS = ['will grow', 'is not for sale', 'must decide', 'was told'];

const sentences = fc.array(
  fc.record({
    mouth: fc.nat(MOUTHS.length - 1),
    subject: fc.nat(SUBJECTS.length - 1),
    words: fc.constantFrom(...WORDS),
    role: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * An extraction of one of a few articles, in one of a few texts, that share people, cities and statements. `found` says
 * which of its sentences this extraction has understood: so the same version may come with more or with less.
 */
export const anExtraction: fc.Arbitrary<Extraction> = fc
  .record({
    article: fc.nat(1),
    text: sentences,
    version: fc.nat(1),
    found: fc.nat(15),
    publishedAt: fc.option(fc.constantFrom('2031-05-01', '2031-05-02'), { nil: undefined }),
  })
  .map((drawn) => ({ ...drawn, text: drawn.version === 0 ? FIXED : drawn.text }))
  .map(({ article, text, found, publishedAt }) => {
    const lines = text.map(
      ({ mouth, subject, words }) => `${SUBJECTS[subject]?.name} ${words}, ${MOUTHS[mouth]?.name} said.`,
    );
    const understood = text.filter((_, i) => (found & (1 << i)) !== 0);
    const references = new Map<string, ReferenceSketch>();
    const refer = (sketch: Omit<ReferenceSketch, 'id'>): string => {
      if (!references.has(sketch.name)) references.set(sketch.name, { ...sketch, id: `e${references.size}` });
      return references.get(sketch.name)!.id;
    };
    const statements = understood.map(({ mouth, subject, words, role }, i) => {
      const speaker = refer(MOUTHS[mouth]!);
      const about = refer(SUBJECTS[subject]!);
      if (role && MOUTHS[mouth]!.type === 'PERSON') {
        const name = MOUTHS[mouth]!.name;
        references.set(name, {
          ...references.get(name)!,
          roles: [{ title: 'head', text: 'head', of: about }],
        });
      }
      return {
        content: [`${SUBJECTS[subject]?.name} ${words}`],
        speakers: [{ entity: speaker, ...(role ? { as: 'head' } : {}) }],
        about: [{ entity: about, form: 'NAME' as const }],
        addressees: i % 2 === 0 ? [speaker] : [],
        ...(i > 0 && role ? { within: i - 1 } : {}),
      };
    });
    return extraction({
      text: lines.join(' '),
      url: `https://news.example/${article}`,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      references: [...references.values()],
      statements,
    });
  });

/** A text that comes often, so that one version is extracted several times. */
const FIXED = [
  { mouth: 0, subject: 0, words: 'will grow', role: true },
  { mouth: 2, subject: 1, words: 'must decide', role: false },
  { mouth: 3, subject: 3, words: 'was told', role: true },
  { mouth: 5, subject: 4, words: 'is not for sale', role: false },
];
