/** Letters that are not a base letter plus an accent, and so survive decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
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
  ς: 'σ',
};

/**
 * A name as it is compared: without case, accents, apostrophes, full stops, other marks, repeated white space and
 * leading article. "The Côte d’Ivoire" → "cote divoire", "U.S." → "us", "Rostov-on-Don" → "rostov on don".
 * Folding twice changes nothing more; a name that is all marks ("?!") stays as it is, so that only "" gives "".
 */
export function fold(name: string): string {
  // Most names are plain letters: for those the long way would give the same.
  const letters = /^[A-Za-z0-9 -]*$/.test(name) ? name.toLowerCase() : unaccented(name);
  const words = letters
    .replace(/['’‘ʼʻ`´.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .trim();
  if (words !== '') return withoutArticle(words);
  // All marks; or a letter that is nothing but an accent when it is taken apart (the Greek "ͺ"): then it stays whole.
  const marks = letters.replace(/\s+/gu, ' ').trim();
  return marks === '' ? name.trim().toLowerCase() : marks;
}

const unaccented = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');

/** "the the who" → "who"; a name that is nothing but an article keeps it. */
function withoutArticle(words: string): string {
  let rest = words;
  for (let article = ARTICLE.exec(rest); article !== null; article = ARTICLE.exec(rest)) {
    rest = rest.slice(article[0].length);
  }
  return rest;
}

const ARTICLE = /^(?:the|an|a) (?=.)/u;
