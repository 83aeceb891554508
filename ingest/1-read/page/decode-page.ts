import { OnRecordError } from '../../../src/errors/onrecord-error.js';

/** How far into a page its encoding may be declared. */
const PRESCAN = 4096;

/**
 * The characters of a page. Its encoding is, in this order: that of a byte order mark, of the server's header, of the
 * page's own declaration (`<meta charset>`, `<?xml encoding>`), UTF-8 where that fits, else Windows-1252, as browsers
 * have it. Bytes that do not fit come out as U+FFFD: `damaged` says how many. Throws `INPUT_NOT_TEXT` for an unknown
 * encoding.
 */
export function decodePage(
  bytes: Uint8Array,
  where: string,
  charset?: string,
): { readonly text: string; readonly damaged: number } {
  const label = byMark(bytes) ?? charset ?? declared(bytes);
  const text = label === undefined ? guessed(bytes) : decoded(bytes, decoderOf(label, where));
  return { text, damaged: [...text.matchAll(/\uFFFD/g)].length };
}

function guessed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, new TextDecoder('windows-1252'));
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

/** What Windows-1252 has from 0x80 to 0x9F; where it has nothing, the character of that number. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node take Windows-1252 for Latin-1, which has control characters in place of quotation marks. */
function decoded(bytes: Uint8Array, decoder: Decoder): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] as string);
}

function decoderOf(label: string, where: string): Decoder {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new OnRecordError('INPUT_NOT_TEXT', `is in the encoding "${label}", which is not known.`, {
      where,
      hint: 'Save it as UTF-8 and try again.',
      cause,
    });
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  // Whoever could write that into ASCII bytes did not write UTF-16: the standard takes it for UTF-8.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
