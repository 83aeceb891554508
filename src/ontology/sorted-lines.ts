import { readFileSync } from 'node:fs';

const LINE_END = 10;
const TAB = 9;

/**
 * A table of tab-separated lines in the order of the bytes of their first field. Nothing is read but the bytes: a line is
 * looked up by halving, so that a large table costs neither time at the start nor objects in memory.
 */
export class SortedLines {
  private readonly bytes: Buffer;

  /** @param path a UTF-8 file in which every line ends with "\n" */
  constructor(path: string) {
    this.bytes = readFileSync(path);
  }

  /** The fields after the first of the line whose first field is the key, or undefined. */
  find(key: string): readonly string[] | undefined {
    const wanted = Buffer.from(key, 'utf8');
    let low = 0;
    let high = this.bytes.length;
    while (low < high) {
      // The line in which the middle lies.
      const start = this.bytes.lastIndexOf(LINE_END, Math.max(0, ((low + high) >> 1) - 1)) + 1;
      const from = Math.max(start, low);
      const end = this.bytes.indexOf(LINE_END, from);
      const tab = this.bytes.indexOf(TAB, from);
      const order = wanted.compare(this.bytes, from, tab);
      if (order === 0) return this.bytes.toString('utf8', tab + 1, end).split('\t');
      if (order < 0) high = from;
      else low = end + 1;
    }
    return undefined;
  }
}
