/**
 * What is left of a folded word whatever the way it was written over from another alphabet:
 * "zelenskiy", "zelensky" and "zelenskyy" → "zelensk"; "qaddafi", "gaddafi" and "kadhafi" → "kadaf";
 * "yevgeny" and "evgeni" → "evgen". Two different names may come out the same: use it beside the rest of the name.
 */
export function romanised(word: string): string {
  let letters = word;
  for (const [pattern, replacement] of RULES) letters = letters.replace(pattern, replacement);
  return letters === '' ? word : letters;
}

/** In this order. Each joins spellings that one foreign letter has in English, French and German newspapers. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^(?:ye|je|ie)(?=[^aeiouy])/u, 'e'],
  [/^(?:yu|ju|iu)/u, 'u'],
  [/^(?:ya|ja|ia)/u, 'a'],
  [/shch|schtsch|chtch/gu, 'sh'],
  [/tsch|tch|tsh|cz/gu, 'ch'],
  [/sch|sz|sh/gu, 'sh'],
  [/zh|dj/gu, 'j'],
  [/kh|q|gh(?=[aeiou])/gu, 'k'],
  [/^[gk](?=[aeo]d)/u, 'k'],
  [/dh|th/gu, (letters: string) => letters[0] ?? ''],
  [/ph/gu, 'f'],
  [/ck|c(?=[aouklrt]|$)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/tz|ts/gu, 'c'],
  [/ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/oo/gu, 'u'],
  [/y|j(?=[aeiou])/gu, 'i'],
  [/ff$/u, 'v'],
  [/ov$|ev$|iv$/u, 'v'],
  [/i+(?=[aeou])/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=..)(?:ii|i|e)$/u, ''],
] as unknown as readonly (readonly [RegExp, string])[];
