import { AFTER_A_NAME } from '../../../language/en/names-titles.js';
import { isPlaceWord } from '../gazetteer/is-place-word.js';
import type { CoarseType, FoundName } from './found-name.js';

const textOfName = (name: FoundName): string => name.words.map(({ lower }) => lower).join(' ');

/**
 * What the whole document tells of its names. A surname alone ("Kirby") is the person named in full elsewhere, and a
 * name that is sure of its type in one place has it in all.
 */
export class Evidence {
  readonly #surnames = new Set<string>();
  readonly #types = new Map<string, CoarseType>();

  /** @param names what was found when nothing was known of the document yet */
  constructor(names: Iterable<FoundName>) {
    const votes = new Map<string, Map<CoarseType, number>>();
    for (const name of names) {
      if (name.type === 'PERSON') this.#rememberSurname(name);
      if (name.certainty === 'SURE') count(votes, textOfName(name), name.type);
      const [first] = name.words;
      // "Microsoft Corp" is "Microsoft" afterwards.
      if (
        name.type === 'ORGANISATION' &&
        name.certainty === 'SURE' &&
        name.words.length === 2 &&
        first !== undefined
      ) {
        count(votes, first.lower, name.type);
      }
    }
    for (const [text, types] of votes) {
      const [most] = [...types].sort((a, b) => b[1] - a[1]);
      if (most !== undefined) this.#types.set(text, most[0]);
    }
  }

  isSurname = (lower: string): boolean => this.#surnames.has(lower);

  typeOf = (lower: string): CoarseType | undefined => this.#types.get(lower);

  #rememberSurname(name: FoundName): void {
    const words = name.words.filter(({ lower }) => !AFTER_A_NAME.has(lower.replace(/\.$/u, '')));
    const last = words[words.length - 1];
    if (
      last !== undefined &&
      last.text.length > 2 &&
      (name.certainty === 'SURE' || (words.length > 1 && !isPlaceWord(last.text)))
    ) {
      this.#surnames.add(last.lower);
    }
  }
}

function count(votes: Map<string, Map<CoarseType, number>>, text: string, type: CoarseType): void {
  const types = votes.get(text) ?? new Map<CoarseType, number>();
  types.set(type, (types.get(type) ?? 0) + 1);
  votes.set(text, types);
}
