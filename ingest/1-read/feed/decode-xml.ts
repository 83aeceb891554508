import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { peek } from '../stream/peek.js';

/** Where XML says its encoding. */
const DECLARATION = 256;

/**
 * The characters of an XML document, piece by piece, in the encoding of its byte order mark, its own declaration, the
 * server's header or UTF-8, in that order. Throws `INPUT_NOT_TEXT` for an unknown encoding, `INPUT_NOT_UTF8`.
 */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array>,
  where: string,
  charset?: string,
): AsyncGenerator<string> {
  const { head, all } = await peek(bytes, DECLARATION);
  const declared = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.-]+)/i.exec(head.toString('latin1'))?.[1];
  const label = byMark(head) ?? declared ?? charset ?? 'utf-8';
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new OnRecordError('INPUT_NOT_TEXT', `is in the encoding "${label}", which is not known.`, {
      where,
      hint: 'Save it as UTF-8 and try again.',
      cause,
    });
  }
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (cause) {
      throw new OnRecordError('INPUT_NOT_UTF8', `is not in the encoding ${decoder.encoding}, as it says.`, {
        where,
        hint: 'Save it as UTF-8 and try again.',
        cause,
      });
    }
  };
  for await (const chunk of all) yield decode(chunk);
  yield decode();
}

function byMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : undefined;
}
