import { isUtf8 } from 'node:buffer';
import { OnRecordError } from '../../src/errors/onrecord-error.js';
import { checkText, notText } from './check-text.js';
import { fileFormat } from './file-format.js';
import { firstInvalidByte } from './first-invalid-byte.js';

/**
 * The text of an article, every character as it stands in the file: a byte order mark stays (as U+FEFF), line ends and
 * blanks stay. Throws `INPUT_EMPTY`, `INPUT_NOT_TEXT` (a PDF, an image, HTML, NUL bytes …) and `INPUT_NOT_UTF8`, which
 * say the byte and the line; `where` is the name of the input for them.
 */
export function decodeText(bytes: Uint8Array, where: string): string {
  if (bytes.length === 0) {
    throw new OnRecordError('INPUT_EMPTY', 'is empty.', {
      where,
      hint: 'Put the text of an article into it.',
    });
  }
  const valid = isUtf8(bytes);
  const nul = bytes.indexOf(0);
  const utf16 = utf16Name(bytes);
  if (utf16 !== undefined) throw notUtf8(bytes, 0, utf16, where);
  const format = fileFormat(bytes, valid && nul < 0);
  if (format !== undefined) throw notText(`is ${format}, not plain text.`, where);
  if (nul >= 0) {
    throw notText(`holds a NUL byte (${place(bytes, nul)}): that is no plain text.`, where);
  }
  if (!valid) {
    const at = firstInvalidByte(bytes);
    if (isCutOff(bytes)) throw cutOff(bytes, at, where);
    throw notUtf8(bytes, at, eightBitName(bytes, at), where);
  }
  return checkText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), where);
}

function notUtf8(bytes: Uint8Array, at: number, encoding: string | undefined, where: string): OnRecordError {
  const looks = encoding === undefined ? '' : ` It looks like ${encoding}.`;
  const convert =
    encoding === undefined
      ? 'Save it as UTF-8 and try again.'
      : `Save it as UTF-8 ("iconv -f ${encoding} -t UTF-8") and try again.`;
  return new OnRecordError('INPUT_NOT_UTF8', `is not UTF-8 (${place(bytes, at)}).${looks}`, {
    where,
    hint: convert,
  });
}

function cutOff(bytes: Uint8Array, at: number, where: string): OnRecordError {
  return new OnRecordError('INPUT_NOT_UTF8', `ends in the middle of a character (${place(bytes, at)}).`, {
    where,
    hint: 'The file seems to be cut off: fetch it again.',
  });
}

/** Only the end of a last character is missing. */
function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** `byte 17, line 2`: the offset counts from 0, the line from 1. */
function place(bytes: Uint8Array, at: number): string {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  return `byte ${at}, line ${line}`;
}

/** A byte order mark of UTF-16, or Western text in it: every other byte is NUL. */
function utf16Name(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  const nuls = [0, 0];
  const sample = bytes.subarray(0, 512);
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2]!++;
  });
  const half = sample.length / 2;
  if (nuls[1]! >= half * 0.8 && nuls[0] === 0) return 'UTF-16LE';
  if (nuls[0]! >= half * 0.8 && nuls[1] === 0) return 'UTF-16BE';
  return undefined;
}

/**
 * Windows-1252 has letters and quotation marks where Latin-1 has control characters. Bytes with other controls are no
 * such text, and where characters of UTF-8 come before the first bad byte, it is UTF-8 with damage.
 */
function eightBitName(bytes: Uint8Array, firstBad: number): string | undefined {
  const isControl = (byte: number): boolean => (byte < 32 && ![9, 10, 12, 13].includes(byte)) || byte === 127;
  if (bytes.some(isControl) || bytes.subarray(0, firstBad).some((byte) => byte >= 0x80)) return undefined;
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'WINDOWS-1252' : 'ISO-8859-1';
}
