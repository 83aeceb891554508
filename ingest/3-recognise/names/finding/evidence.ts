import { AFTER_A_NAME } from '../../../language/en/names-titles.js';
import { isCommonWord } from '../english-words.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import type { CoarseType, FoundName } from './found-name.js';

type Votes = Map<string, Map<CoarseType, number>>;

/**
 * What the whole document tells of its names. A surname alone ("Kirby") is the person named in full elsewhere, and a
 * name that is sure of its type in one place has it in all.
 */
export class Evidence {
  readonly #surnames = new Map<string, 'SURE' | 'LIKELY'>();
  readonly #types: ReadonlyMap<string, CoarseType>;
  readonly #leanings: ReadonlyMap<string, CoarseType>;

  /** @param names what was found when nothing was known of the document yet */
  constructor(names: Iterable<FoundName>) {
    const sure: Votes = new Map();
    const likely: Votes = new Map();
    for (const name of names) {
      if (name.type === 'PERSON') this.#rememberSurname(name);
      const text = name.words.map(({ lower }) => lower).join(' ');
      if (name.certainty !== 'DEFAULT') count(name.certainty === 'SURE' ? sure : likely, text, name.type);
      const [first] = name.words;
      // "Microsoft Corp" is "Microsoft" afterwards.
      if (
        name.type === 'ORGANISATION' &&
        name.certainty === 'SURE' &&
        name.words.length === 2 &&
        first !== undefined
      ) {
        count(sure, first.lower, name.type);
      }
    }
    this.#types = winners(sure);
    this.#leanings = winners(likely);
  }

  /** Whether a person of this surname is named in full, and how sure it is that it is a person. */
  surname = (lower: string): 'SURE' | 'LIKELY' | undefined => this.#surnames.get(lower);

  isSurname = (lower: string): boolean => this.#surnames.has(lower);

  /** The type that a name has for sure somewhere in the document. */
  typeOf = (lower: string): CoarseType | undefined => this.#types.get(lower);

  /** The type that the words around a name speak for most often. */
  leaning = (lower: string): CoarseType | undefined => this.#leanings.get(lower);

  #rememberSurname({ words: all, certainty }: FoundName): void {
    const words = all.filter(({ lower }) => !AFTER_A_NAME.has(lower.replace(/\.$/u, '')));
    const last = words[words.length - 1];
    if (last === undefined || last.text.length < 3) return;
    if (certainty === 'SURE') this.#surnames.set(last.lower, 'SURE');
    else if (
      words.length > 1 &&
      !isPlaceWord(last.text) &&
      !isCommonWord(last.lower) &&
      !this.#surnames.has(last.lower)
    ) {
      this.#surnames.set(last.lower, 'LIKELY');
    }
  }
}

function count(votes: Votes, text: string, type: CoarseType): void {
  const types = votes.get(text) ?? new Map<CoarseType, number>();
  types.set(type, (types.get(type) ?? 0) + 1);
  votes.set(text, types);
}

function winners(votes: Votes): ReadonlyMap<string, CoarseType> {
  const found = new Map<string, CoarseType>();
  for (const [text, types] of votes) {
    const [most] = [...types].sort((a, b) => b[1] - a[1]);
    if (most !== undefined) found.set(text, most[0]);
  }
  return found;
}
