/** Something that is marked in a text: `[start, end)` in UTF-16 code units. */
export interface Marked<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A stretch of the text that is marked the same throughout. The pieces of a text, put together, are the text. */
export interface Piece<Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The longest first: a statement before the mention inside it. */
  readonly marks: readonly Mark[];
}

/** A paragraph: what stands between blank lines, which belong to none. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const LINES_WITH_TEXT = /[^\r\n]*\S[^\r\n]*(?:\r?\n[^\r\n]*\S[^\r\n]*)*/gu;

export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(LINES_WITH_TEXT)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Cuts `[from, to)` of a text wherever a mark begins or ends: marks may overlap, nest and go over paragraphs. */
export function piecesOf<Mark>(
  text: string,
  marks: readonly Marked<Mark>[],
  { start: from, end: to }: Paragraph,
): readonly Piece<Mark>[] {
  const here = marks
    .filter(({ start, end }) => start < to && end > from && start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = new Set([from, to]);
  for (const { start, end } of here) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number;
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: here.filter((one) => one.start <= start && one.end >= end).map(({ mark }) => mark),
    };
  });
}
