import { jaroWinkler } from '@skyra/jaro-winkler';
import { mayBeTheSameGiven } from './nicknames.js';
import { personName, type PersonName } from './person-name.js';
import { romanised } from './romanised.js';
import { notTheSame, type NameMatch } from './name-match.js';

/** Above it, two family names may be one with a slip of the pen; never taken for the same without a person's word. */
const ALMOST = 0.94;

/**
 * How far two folded names of people may be one person's, by the names alone. Family names must be the same in some
 * spelling; given names the same, in some spelling, as a short form or as an initial; what stands between them must
 * not contradict. Undefined where there is nothing to say but that they are two names.
 */
export function comparePeople(left: string, right: string): NameMatch | undefined {
  const [a, b] = [personName(left), personName(right)];
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) {
    return sameSpelling(a.family, b.family)
      ? notTheSame(`one is ${a.generation}, the other ${b.generation}`)
      : undefined;
  }
  if (a.given === undefined || b.given === undefined) return byOneName(a, b);
  const family = compareFamily(a.family, b.family);
  const given = compareGiven(a.given, b.given);
  if (family === undefined || given === undefined) return undefined;
  const middle = compareMiddle(a.middle, b.middle);
  if (middle === undefined) return notTheSame('other middle names');
  const parts = [family, given, middle];
  return {
    score: Math.min(...parts.map(({ score }) => score)),
    reasons: parts.flatMap(({ reasons }) => reasons),
  };
}

function byOneName(a: PersonName, b: PersonName): NameMatch | undefined {
  if (!sameSpelling(a.family, b.family)) return undefined;
  return { score: 0.65, reasons: ['same family name, given name missing'] };
}

const sameSpelling = (a: string, b: string): boolean => a === b || romanised(a) === romanised(b);

function compareFamily(a: string, b: string): NameMatch | undefined {
  if (a === b) return { score: 1, reasons: ['same family name'] };
  if (romanised(a) === romanised(b)) return { score: 0.95, reasons: ['family names are spellings of one'] };
  if (a.length > 4 && b.length > 4 && jaroWinkler(a, b) >= ALMOST) {
    return { score: 0.6, reasons: ['family names differ in a letter or two'] };
  }
  return undefined;
}

function compareGiven(a: string, b: string): NameMatch | undefined {
  if (a === b) return a.length > 1 ? { score: 1, reasons: ['same given name'] } : initial;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? initial : undefined;
  if (mayBeTheSameGiven(a, b)) return { score: 0.9, reasons: ['given names are forms of one'] };
  if (romanised(a) === romanised(b)) return { score: 0.95, reasons: ['given names are spellings of one'] };
  if (a.length > 4 && b.length > 4 && jaroWinkler(romanised(a), romanised(b)) >= ALMOST) {
    return { score: 0.7, reasons: ['given names are almost the same'] };
  }
  return undefined;
}

const initial: NameMatch = { score: 0.7, reasons: ['an initial that fits the given name'] };

/** Names that only one of the two has say nothing against it. */
function compareMiddle(a: readonly string[], b: readonly string[]): NameMatch | undefined {
  if (a.length === 0 && b.length === 0) return { score: 1, reasons: [] };
  if (a.length === 0 || b.length === 0) return { score: 0.9, reasons: ['one has a middle name more'] };
  // One may leave out later ones, not the first: "George W." is not "George H. W.".
  const fits = a.slice(0, b.length).every((word, i) => {
    const other = b[i]!;
    return word.length === 1 || other.length === 1 ? word[0] === other[0] : sameSpelling(word, other);
  });
  return fits ? { score: 0.95, reasons: ['middle names that fit'] } : undefined;
}
