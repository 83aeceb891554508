import type { EvidenceResolvers } from '../schema-types.js';
import { textFragmentUrl } from '../text-fragment.js';

export const Evidence: EvidenceResolvers = {
  url: textFragmentUrl,
};
