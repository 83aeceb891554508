/** Longer words are one unknown piece: no word of the vocabulary is as long. In code points, as it was trained. */
const LONGEST_WORD = 100;
const MOST_REMEMBERED = 50_000;
const UNKNOWN = '[UNK]';

/** Cuts words into pieces of a vocabulary of an uncased BERT: "Kyiv" → "ky", "##iv". Remembers the words it has cut. */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #longest: number;
  readonly #unknown: readonly number[];
  readonly #known = new Map<string, readonly number[]>();

  /** @param vocabulary the pieces, each at the place of its id; those that go on within a word begin with "##" */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    this.#longest = Math.max(...vocabulary.map((piece) => piece.length));
    const unknown = this.#ids.get(UNKNOWN);
    if (unknown === undefined) throw new TypeError(`The vocabulary has no ${UNKNOWN}.`);
    this.#unknown = [unknown];
  }

  /** The ids of a token's pieces, at least one. Case and accents do not matter. */
  pieces(token: string): readonly number[] {
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const pieces = this.#cut(
      token
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Mn}/gu, ''),
    );
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    if (token.length <= LONGEST_WORD) this.#known.set(token, pieces);
    return pieces;
  }

  /** The longest piece that fits, again and again from the left; a word with a stretch that none fits is unknown. */
  #cut(word: string): readonly number[] {
    if (word === '' || (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD)) return this.#unknown;
    const pieces: number[] = [];
    let at = 0;
    while (at < word.length) {
      let end = Math.min(word.length, at + this.#longest);
      let id: number | undefined;
      for (; end > at; end--) {
        id = this.#ids.get(`${at === 0 ? '' : '##'}${word.slice(at, end)}`);
        if (id !== undefined) break;
      }
      if (id === undefined) return this.#unknown;
      pieces.push(id);
      at = end;
    }
    return pieces;
  }
}
