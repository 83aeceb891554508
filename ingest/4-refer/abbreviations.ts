import type { EntityDraft } from './entity-draft.js';

/** "WHO" is one of "World Health Organization". */
export function isAcronymOf(short: string, full: string): boolean {
  const letters = short.replace(/\./gu, '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = full
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return initials.length > 1 && initials === letters;
}

/** The body that a source of capitals alone stands for, where no name was seen in it. */
export const abbreviated = (words: string, drafts: readonly EntityDraft[]): EntityDraft | undefined =>
  drafts.find(
    ({ type, named, name, aliases }) =>
      type === 'ORGANISATION' && named && [name, ...aliases].some((full) => isAcronymOf(words, full)),
  );
