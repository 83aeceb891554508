import type { NameMatch } from './name-match.js';
import { romanised } from './romanised.js';

/** The key of a place's name in any spelling. */
export const spellingOf = (folded: string): string => folded.split(' ').map(romanised).join(' ');

/** Places that no gazetteer numbers: the same in another spelling ("Donbas", "Donbass"), or two. */
export const comparePlaces = (a: string, b: string): NameMatch | undefined =>
  spellingOf(a) === spellingOf(b) ? { score: 0.95, reasons: ['spellings of one name'] } : undefined;
