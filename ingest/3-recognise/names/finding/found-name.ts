import type { Entry } from '../gazetteer/gazetteer.js';
import type { Word } from '../words.js';

/** What a tagger can tell of a name from the words alone; the gazetteer says which kind of location. */
export type CoarseType = 'PERSON' | 'ORGANISATION' | 'LOCATION';

/**
 * Why a type was given: SURE has a title, a head or the gazetteer behind it, LIKELY the words around it, and DEFAULT
 * nothing but that most names of its shape are of that type.
 */
export type Certainty = 'SURE' | 'LIKELY' | 'DEFAULT';

/** A run of words that is one name. */
export interface FoundName {
  readonly words: readonly Word[];
  readonly type: CoarseType;
  readonly certainty: Certainty;
  /** What the gazetteer knows of it, for a location that it knows. */
  readonly entry?: Entry;
}
