import { WrongUse } from './wrong-use.js';

/** What a person wants to know: the statements themselves, or who made them. */
export interface Question {
  readonly ask: 'statements' | 'speakers';
  /** Names that the words must speak of. */
  readonly about?: string;
  /** Name of who said them. */
  readonly by?: string;
}

export const FORMS = [
  'who said what about Kyiv',
  'what did John Kirby say about Russia',
  'what did John Kirby say',
  'what was said about Kyiv',
  'who spoke about Mariupol',
] as const;

const PATTERNS: readonly (readonly [pattern: RegExp, ask: Question['ask']])[] = [
  [/^who (?:has )?said (?:what|something|anything) about (?<about>.+)$/i, 'statements'],
  [/^what (?:was|is|has been) (?:being )?said about (?<about>.+)$/i, 'statements'],
  [/^what (?:did|do|does|has|have) (?<by>.+?) (?:say|said) about (?<about>.+)$/i, 'statements'],
  [/^what (?:did|do|does|has|have) (?<by>.+?) (?:say|said)$/i, 'statements'],
  [/^who (?:has |have )?(?:spoke|spoken|speaks|talked|talks|wrote|written) about (?<about>.+)$/i, 'speakers'],
];

/**
 * Understands a few plain forms of question, whatever their case, with or without a question mark:
 * `who said what about Kyiv?` gives `{ask: 'statements', about: 'Kyiv'}`. Throws `QUESTION_NOT_UNDERSTOOD`, which shows
 * the forms.
 */
export function parseQuestion(words: string): Question {
  const plain = words
    .trim()
    .replace(/[?.!\s]+$/u, '')
    .replace(/\s+/gu, ' ');
  for (const [pattern, ask] of PATTERNS) {
    const found = pattern.exec(plain)?.groups;
    if (found === undefined) continue;
    const { about, by } = found;
    return { ask, ...(about === undefined ? {} : { about }), ...(by === undefined ? {} : { by }) };
  }
  throw new WrongUse(
    'QUESTION_NOT_UNDERSTOOD',
    `The question "${words}" is not one that OnRecord understands.`,
    {
      hint: `Ask like this: ${FORMS.map((form) => `"${form}"`).join(', ')}; or use --about and --by.`,
    },
  );
}
