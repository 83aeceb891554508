import type { Extraction } from '../../src/model/extraction.js';
import { bridge, extraction, harbour, harbourLater, kyiv, ukraine } from '../graph/extractions.js';

const more = Array.from({ length: 5 }, (_, i) =>
  extraction({
    publishedAt: `2031-05-1${i}`,
    text: `Kyiv has ${i} bridges, Mara Ødegård of Ukraine said.`,
    references: [
      kyiv('e1'),
      {
        id: 'e2',
        type: 'PERSON',
        name: 'Mara Ødegård',
        roles: [{ title: 'head', text: 'of Ukraine', of: 'e3' }],
      },
      ukraine('e3'),
    ],
    statements: [
      {
        content: [`Kyiv has ${i} bridges`],
        speakers: [{ entity: 'e2' }],
        about: [{ entity: 'e1', form: 'NAME' }],
      },
    ],
  }),
);

/** What the process that is killed loads, in this order. */
export const articles: readonly Extraction[] = [harbour, ...more, bridge, harbourLater];
