/** A stretch of what was said: in quotation marks (the article's claim to the very words) or not (its own wording). */
export interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '«': '»',
  '»': '«',
  '"': '"',
  "'": "'",
};

/** `it was “a wish, not a plan” and` gives three parts, the middle one quoted, marks included. The parts are the text. */
export function quotedParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const put = (to: number, quoted: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), quoted });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const closing = opens(text, at) ? CLOSING[text[at] as string] : undefined;
    if (closing === undefined) continue;
    const end = closes(text, at + 1, closing);
    // Without its other half a mark inside a paraphrase is as likely an apostrophe.
    if (end === undefined) continue;
    put(at, false);
    put(end, true);
    at = end - 1;
  }
  put(text.length, false);
  return parts;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** An opening mark does not follow a letter ("don't") and something stands right after it. */
function opens(text: string, at: number): boolean {
  const after = text[at + 1];
  return !isLetter(text[at - 1]) && after !== undefined && !/\s/u.test(after);
}

/** Where the quotation ends, after its closing mark; an apostrophe between letters closes nothing. */
function closes(text: string, from: number, mark: string): number | undefined {
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (!isLetter(text[at + 1])) return at + 1;
  }
  return undefined;
}
