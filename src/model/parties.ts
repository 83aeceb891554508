import type { Speaker } from './statement.js';

/** Who an attribution is from and to, as local ids of references. Both are empty where the text does not tell. */
export interface Parties {
  readonly speakers: readonly Speaker[];
  readonly addressees: readonly string[];
}
