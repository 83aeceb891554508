import type { Act } from '../../../src/model/statement.js';

const acts = new Map<string, Act>();
const add = (act: Act, lemmas: string): void => {
  for (const lemma of lemmas.split(' ')) acts.set(lemma, act);
};

add('WRITING', 'write tweet post report publish editorialize editorialise blog');
add(
  'THOUGHT',
  'believe think feel fear hope expect worry concern doubt wonder suspect suspicion assume consider regard view see realize realise imagine guess know understand recognize recognise want like love hate prefer trust belief opinion worried concerned reservation',
);
add('INTENTION', 'plan intend aim seek try decide mean consent vow intention');
add(
  'EVIDENCE',
  'show find prove indicate reveal demonstrate document estimate conclusion evidence outlook suggest forecast project',
);

/** What words of attribution other than speech tell of the act, by lemma; whatever is not here is taken for speech. */
export const ACTS: ReadonlyMap<string, Act> = acts;
