/** Tokens `[first, last)` that the encoder reads at once. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts a text into windows of whole paragraphs of at most `longest` pieces; a paragraph that is longer is cut after the
 * last sentence that fits or, where there is none, where it is full. What is left over after a cut may with the next
 * token be too long by less than that token, as it was in training.
 * @param paragraphs number of the paragraph of each token
 * @param pieces number of pieces of each token, none above `longest`
 * @param ends whether a token is a mark that a sentence may end with
 */
export function windowsOf(
  paragraphs: ArrayLike<number>,
  pieces: ArrayLike<number>,
  ends: (token: number) => boolean,
  longest: number,
): readonly Window[] {
  const windows: Window[] = [];
  const size = (token: number): number => pieces[token] as number;
  let first = 0;
  let filled = 0;
  const close = (last: number): void => {
    windows.push({ first, last });
    first = last;
  };
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let sum = 0;
    for (to = from; to < pieces.length && paragraphs[to] === paragraphs[from]; to++) sum += size(to);
    if (filled > 0 && filled + sum > longest) {
      close(from);
      filled = 0;
    }
    if (sum <= longest) {
      filled += sum;
      continue;
    }
    let sentence = first;
    for (let token = from; token < to; token++) {
      if (filled + size(token) > longest) {
        close(sentence > first ? sentence : token);
        filled = 0;
        for (let i = first; i < token; i++) filled += size(i);
        sentence = first;
      }
      filled += size(token);
      if (ends(token)) sentence = token + 1;
    }
  }
  if (first < pieces.length) close(pieces.length);
  return windows;
}
