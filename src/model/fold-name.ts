/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * A name as it is compared: without case, accents, leading article and differences of dashes, apostrophes and spaces.
 * "The  São Paulo" → "sao paulo". This is what `Entity.folded` holds and what questions by name look for.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // Lower-casing can bring a mark of its own: "İ" becomes "i" and a dot above.
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþħı]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u2032`´]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return folded.replace(/^the (?=\S)/u, '');
}
