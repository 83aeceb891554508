import type { Token } from '../../src/model/layout.js';
import type { Act } from '../../src/model/statement.js';
import { CUE_VERBS } from '../language/en/cues.js';

/** What the source did, by the first word of the cue that the lexicon knows; speech where it knows none. */
export function actOf(cue: readonly Token[]): Act {
  for (const { lemma } of cue) {
    const verb = CUE_VERBS.get(lemma.toLowerCase());
    if (verb) return verb.act;
  }
  return 'SPEECH';
}
