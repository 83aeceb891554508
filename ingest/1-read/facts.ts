import { OnRecordError } from '../../src/errors/onrecord-error.js';
import type { ArticleFacts } from '../../src/model/document.js';
import { canonicalAddress } from './canonical-address.js';
import { checkDay } from './day.js';

export type FactName = keyof ArticleFacts;

/** Each fact with the function that checks a value and returns it in its one form; it throws a plain message. */
const CHECKS: Readonly<Record<FactName, (value: string) => string>> = {
  title: checkWords,
  author: checkWords,
  url: canonicalAddress,
  publisher: checkWords,
  publishedAt: checkDay,
  language: checkLanguage,
};

export const FACT_NAMES = Object.keys(CHECKS) as readonly FactName[];

/**
 * One fact of an article, checked: `publishedAt` is a day (`2022-03-30`), `url` an http(s) address in its canonical
 * form, `language` a tag (`en`, `en-GB`). Throws `FACT_INVALID`; `where` names the option or file for the message.
 */
export function checkFact(name: FactName, value: unknown, where?: string): string {
  const details = where === undefined ? {} : { where };
  if (typeof value !== 'string') {
    throw new OnRecordError('FACT_INVALID', `"${name}" must be text, not ${kindOf(value)}.`, {
      ...details,
      hint: 'Put it in quotation marks.',
    });
  }
  // Such a half of a character comes from JSON ("\ud83d") and has no form in UTF-8.
  if (/\p{Surrogate}/u.test(value)) {
    throw new OnRecordError('FACT_INVALID', `"${name}" holds half of a surrogate pair.`, {
      ...details,
      hint: 'Write the whole character.',
    });
  }
  try {
    return CHECKS[name](value);
  } catch (cause) {
    if (!(cause instanceof OnRecordError)) throw cause;
    const hint = cause.hint === undefined ? {} : { hint: cause.hint };
    throw new OnRecordError(cause.code, cause.message, { ...details, ...hint, cause });
  }
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;

function checkWords(value: string): string {
  if (value.trim() === '') {
    throw new OnRecordError('FACT_INVALID', 'A title, author or publisher needs words, not only blanks.', {
      hint: 'Leave it out when it is not known.',
    });
  }
  return value.trim();
}

function checkLanguage(value: string): string {
  let tag: string | undefined;
  try {
    tag = Intl.getCanonicalLocales(value)[0];
  } catch {
    // Reported below, with the empty tag.
  }
  if (tag === undefined) {
    throw new OnRecordError('FACT_INVALID', `"${value}" is not a language tag.`, {
      hint: 'Write it like en or en-GB.',
    });
  }
  if (tag !== 'en' && !tag.startsWith('en-')) {
    throw new OnRecordError('LANGUAGE_UNSUPPORTED', `Articles in "${tag}" are not read yet.`, {
      hint: 'OnRecord reads English (en).',
    });
  }
  return tag;
}
