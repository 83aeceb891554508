import type { Span } from '../../src/model/span.js';
import { fold } from '../../src/ontology/fold.js';
import { ORGANISATION_NOUNS } from '../language/en/nouns.js';
import type { EntityDraft } from './entity-draft.js';
import type { Salience } from './salience.js';

/** Nouns that any organisation may be called by; the others must stand in its name ("the ministry", "the council"). */
const ANY_ORGANISATION =
  /^(?:company|agency|group|organi[sz]ation|firm|union|party|bank|club|airline|network|newspaper|university|charity|watchdog)$/u;
/** Longer ones say so much themselves that they do not point back. */
const MOST_WORDS = 4;

/**
 * Who a description with "the" (or "his", "its" …) points back at: "the minister" holds such a title, "the ministry"
 * bears the word in its name, "the company" is the organisation named last, "the 26-year-old" the person. Undefined
 * when nothing before it fits.
 */
export function pointedBackAt(
  words: string,
  noun: string,
  at: Span,
  drafts: readonly EntityDraft[],
  salience: Salience,
): EntityDraft | undefined {
  const best = (accept: (draft: EntityDraft) => boolean): EntityDraft | undefined =>
    salience.best(at, drafts, accept);
  if (/\byear-old\b/u.test(words)) return best(({ type }) => type === 'PERSON');
  // "The statement said": whose it is.
  if (noun === 'statement') return best(({ type }) => !/^(?:DOCUMENT|CITY|PLACE)$/u.test(type));
  if (words.split(/\s+/u).length > MOST_WORDS) return undefined;
  const titled = best(
    ({ type, roles }) => type === 'PERSON' && roles.some(({ text }) => hasWord(fold(text), noun)),
  );
  if (titled || !ORGANISATION_NOUNS.has(noun)) return titled;
  const named = best(
    ({ type, folded }) => type === 'ORGANISATION' && [...folded].some((name) => hasWord(name, noun)),
  );
  if (named || !ANY_ORGANISATION.test(noun)) return named;
  return best(({ type, named: hasName }) => type === 'ORGANISATION' && hasName);
}

const hasWord = (folded: string, word: string): boolean => folded.split(' ').includes(word);
