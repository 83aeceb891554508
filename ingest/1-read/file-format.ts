import { Buffer } from 'node:buffer';

/** First bytes of files that people give by mistake. Latin-1 here stands for bytes. */
const SIGNATURES: readonly (readonly [start: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['PK\x03\x04', 'a ZIP archive (so are .docx, .odt and .epub)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ["7z\xbc\xaf'\x1c", 'a 7z archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (.doc, .xls)'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'an SQLite database'],
];

/** These are text, so only their first words tell them from an article. */
const MARKUP: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^\{\\rtf/, 'an RTF document'],
  [/^\s*(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i, 'an HTML page'],
  [/^\s*<\?xml\s/, 'an XML document'],
];

/**
 * Names the format of bytes that are not plain text, or undefined. `isText` says whether they are valid UTF-8 without
 * NUL: then only what no article begins with counts ("BZh", of bzip2, might be a name).
 */
export function fileFormat(bytes: Uint8Array, isText: boolean): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (isText && !start.startsWith('%PDF-')) return MARKUP.find(([pattern]) => pattern.test(start))?.[1];
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'a WebP image';
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
