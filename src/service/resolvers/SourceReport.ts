import { missingSources } from '../../graph/read/missing-sources.js';
import { speakers } from '../../graph/read/speakers.js';
import type { SourceReportResolvers } from '../schema-types.js';

export const SourceReport: SourceReportResolvers = {
  sources: ({ filter }, asked, { graph }) => speakers(graph, { ...filter, ...asked }),

  missing: ({ filter }, asked, { graph }) => missingSources(graph, { ...filter, ...asked }),
};
