import { Buffer } from 'node:buffer';

/** The first bytes of a stream (fewer where it ends), and the whole stream, those bytes included. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (!ended && length < count) {
    const { done, value } = await iterator.next();
    if (done === true) ended = true;
    else {
      first.push(value);
      length += value.length;
    }
  }
  const head = Buffer.concat(first, length);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      for (;;) {
        const { done, value } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      // Whoever stops half-way lets go of the file.
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, count), all: all() };
}
