/** A set of words, written as one text for the eye. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
