import type { Token } from '../../src/model/layout.js';
import type { Act } from '../../src/model/statement.js';
import { ACTS } from '../language/en/acts.js';

/** What the source did, by the first word of its cue that tells of another act than speech. */
export function actOf(cue: readonly Token[]): Act {
  for (const { lemma } of cue) {
    const act = ACTS.get(lemma.toLowerCase());
    if (act) return act;
  }
  return 'SPEECH';
}
