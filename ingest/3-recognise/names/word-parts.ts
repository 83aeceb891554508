import { isCommonWord } from './english-words.js';

const ARABIC_ARTICLE = /^(?:al|el|ul|as|ad|an|ar|at|ash|az|abd|ould|bin|ur)$/iu;
const SYLLABLE = /^(?!led$|run$|era$|own$|old$)\p{Ll}{2,3}$/u;
const PREFIX = /^(?:co|re|pre|post|ex|non|anti|pro|vice|sub|mid|self|multi|semi)$/iu;
const SMALL_PART = /^(?:le|la|les|de|du|en|sur|sous|on|upon|of|au|aux|am|an|der|y|e|i|in|the|lez|ur|ul)$/u;
const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * Whether what a hyphen or a slash parts is one word of a name: "al-Assad", "Port-au-", "Il-sung", "RFE/RL"; not "London-based"
 * or "Russia-Ukraine".
 */
export function isOnePart(
  left: string,
  mark: string,
  right: string,
  before: { readonly text: string } | undefined,
  isPlace: (name: string) => boolean,
): boolean {
  if (!/^\p{L}/u.test(right)) return false;
  if (mark === '/') return /^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right);
  if (!/^[-‐‑]$/u.test(mark)) return false;
  const last = left.slice(left.lastIndexOf('-') + 1);
  if (isPlace(`${left}-${right}`)) return true;
  if (isPlace(left) || isPlace(right)) return false;
  // "Co-operation" is one word; "Ex-Yankee" has a name in it.
  if (PREFIX.test(left)) return !capital(right);
  if (ARABIC_ARTICLE.test(last)) return capital(right);
  const ordinary = isCommonWord(left.toLowerCase());
  if (capital(left) && SMALL_PART.test(right)) return !ordinary;
  if (capital(right)) return capital(left) && (capital(last) || SMALL_PART.test(last));
  // "Kim Il-sung", "Li In-mo"
  const follows = before !== undefined && capital(before.text);
  return (
    capital(left) &&
    /^\p{Ll}+$/u.test(right) &&
    (!isCommonWord(right) ? !ordinary || follows : follows && SYLLABLE.test(right))
  );
}
