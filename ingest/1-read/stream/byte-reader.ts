import { Buffer } from 'node:buffer';

const NEW_LINE = 10;

/** Reads a stream of bytes in pieces of its own choice and holds no more of it than the piece and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The next line without its end, or undefined after the last. A line of more than `most` bytes is passed over, up to
   * its end, and comes as `'too long'`.
   */
  async line(most: number): Promise<Buffer | 'too long' | undefined> {
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      if (this.#held.length === 0 && !(await this.#more())) {
        if (length > most) return 'too long';
        return parts.length === 0 ? undefined : Buffer.concat(parts);
      }
      const end = this.#held.indexOf(NEW_LINE);
      const part = this.#take(end < 0 ? this.#held.length : end);
      length += part.length;
      if (length <= most) parts.push(part);
      else parts.length = 0;
      if (end < 0) continue;
      this.#take(1);
      return length > most ? 'too long' : withoutReturn(Buffer.concat(parts));
    }
  }

  /** The next `count` bytes in pieces as they come; fewer where the stream ends. To be read to its end. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0 && (this.#held.length > 0 || (await this.#more()))) {
      const part = this.#take(Math.min(left, this.#held.length));
      left -= part.length;
      yield part;
    }
  }

  /** Passes over `count` bytes; says how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    for await (const part of this.bytes(count)) skipped += part.length;
    return skipped;
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(count: number): Buffer {
    const part = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return part;
  }

  async #more(): Promise<boolean> {
    while (!this.#ended && this.#held.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done === true) this.#ended = true;
      else this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return this.#held.length > 0;
  }
}

const withoutReturn = (line: Buffer): Buffer => (line.at(-1) === 13 ? line.subarray(0, -1) : line);
