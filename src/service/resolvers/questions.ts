import { arrivals } from '../../graph/read/arrivals.js';
import { companions } from '../../graph/read/companions.js';
import { FIRST_DAY } from '../../graph/read/days.js';
import { countExchanges, exchanges } from '../../graph/read/exchanges.js';
import { mapPage } from '../../graph/read/page.js';
import { paths } from '../../graph/read/paths.js';
import { sourceDiversity } from '../../graph/read/source-diversity.js';
import { speakers } from '../../graph/read/speakers.js';
import type { SpeakerRecord } from '../../graph/read/statement-record.js';
import { statements } from '../../graph/read/statements.js';
import { wordsOf } from '../../graph/read/statement-filter.js';
import { fold } from '../../ontology/fold.js';
import type { QueryResolvers } from '../schema-types.js';

/** The questions that put statements together, beside those that list them. */
export const questions = {
  speakers: (_parent, asked, { graph }) => speakers(graph, asked),

  positions: async (_parent, { saidFrom, ...asked }, { graph }) =>
    mapPage(
      await statements(graph, { ...asked, saidFrom: saidFrom ?? FIRST_DAY, orderBy: 'OLDEST_FIRST' }),
      (statement) => ({
        statement,
        date: statement.order.slice(0, 10),
        speaker: statement.speakers.find((speaker) => isCalled(speaker, asked.by)) ?? statement.speakers[0],
      }),
    ),

  exchanges: async (_parent, asked, { graph }) => ({
    ...(await exchanges(graph, asked)),
    count: () => countExchanges(graph, asked),
  }),

  sources: async (_parent, filter, { graph }) => ({ ...(await sourceDiversity(graph, filter)), filter }),

  paths: (_parent, asked, { graph }) => paths(graph, asked),

  companions: (_parent, { of, ...asked }, { graph }) => companions(graph, { ...asked, about: of }),

  search: (_parent, { text }) => {
    // Words that cannot be looked for are refused here, once.
    wordsOf({ text });
    return { text };
  },

  newStatements: (_parent, { filter, ...asked }, { graph }) => arrivals(graph, { ...filter, ...asked }),
} satisfies QueryResolvers;

const isCalled = ({ entity }: SpeakerRecord, by: string): boolean =>
  entity.id === by || [entity.name, ...entity.aliases].some((name) => fold(name) === fold(by));
