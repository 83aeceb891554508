/**
 * Index of the first of `length` things in order for which `isThere` holds, `length` when it holds for none: by halving.
 * `isThere` must hold for all after the first for which it does.
 */
export function firstIndex(length: number, isThere: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
