import { isUtf8 } from 'node:buffer';

/**
 * Offset of the first byte that does not belong to valid UTF-8: `63 61 66 E9 20` gives 3, and so does a file that ends
 * with E9. Only for bytes that are not valid. Halves its way to the byte, so that a large file costs some twenty looks.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  // The longest valid prefix ends where a character ends, so a cut may fall inside a good character: step back to its
  // first byte before asking.
  const validUpTo = (end: number): boolean => isUtf8(bytes.subarray(0, startOfCharacter(bytes, end)));
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (validUpTo(middle)) good = middle;
    else bad = middle;
  }
  for (let end = bad; end >= 0; end--) if (isUtf8(bytes.subarray(0, end))) return end;
  return 0;
}

/** `at` itself, or up to three bytes before it when `at` stands inside a character of several bytes. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
