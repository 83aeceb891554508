import { gzipSync } from 'node:zlib';
import { scratch } from '../ingest/1-read/scratch.js';
import { GOOD, latin1, outcomes } from './outcomes.js';

let files: ReturnType<typeof scratch>;
afterEach(() => files.remove());

const PLAIN_TEXT = 'Save the text of the article as plain UTF-8 text.';

describe('a file that is no article is refused in one message, and the next one is read', () => {
  test.each<[what: string, content: string | Uint8Array, message: string]>([
    ['empty', '', 'INPUT_EMPTY bad.txt: is empty. Put the text of an article into it.'],
    [
      'white space only',
      '\uFEFF \n\t\u00a0\u2003\n',
      'INPUT_EMPTY bad.txt: holds nothing but white space. Put the text of an article into it.',
    ],
    [
      'Latin-1',
      latin1('Kyiv.\nThe caf\xe9 said no.'),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 13, line 2). It looks like ISO-8859-1. Save it as UTF-8 ("iconv -f ISO-8859-1 -t UTF-8") and try again.',
    ],
    [
      'Windows-1252',
      latin1('\x93No,\x94 Kyiv said.'),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 0, line 1). It looks like WINDOWS-1252. Save it as UTF-8 ("iconv -f WINDOWS-1252 -t UTF-8") and try again.',
    ],
    [
      'UTF-16 with a byte order mark',
      Buffer.from('\uFEFFKyiv said no.', 'utf16le'),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 0, line 1). It looks like UTF-16LE. Save it as UTF-8 ("iconv -f UTF-16LE -t UTF-8") and try again.',
    ],
    [
      'UTF-16 without one',
      Buffer.from('Kyiv said no.', 'utf16le').swap16(),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 0, line 1). It looks like UTF-16BE. Save it as UTF-8 ("iconv -f UTF-16BE -t UTF-8") and try again.',
    ],
    [
      'half of a surrogate pair',
      Buffer.from('4b796976 eda0bd 01'.replaceAll(' ', ''), 'hex'),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 4, line 1). Save it as UTF-8 and try again.',
    ],
    [
      'one broken byte in good UTF-8',
      Buffer.concat([Buffer.from('“Kyiv'), latin1('\xe9'), Buffer.from(' said” no')]),
      'INPUT_NOT_UTF8 bad.txt: is not UTF-8 (byte 7, line 1). Save it as UTF-8 and try again.',
    ],
    [
      'cut off inside a character',
      Buffer.from('Kyiv said “no', 'utf8').subarray(0, 12),
      'INPUT_NOT_UTF8 bad.txt: ends in the middle of a character (byte 10, line 1). The file seems to be cut off: fetch it again.',
    ],
    [
      'NUL',
      'Kyiv\nsaid\0no.',
      `INPUT_NOT_TEXT bad.txt: holds a NUL byte (byte 9, line 2): that is no plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a PDF that is all ASCII',
      '%PDF-1.7\n1 0 obj',
      `INPUT_NOT_TEXT bad.txt: is a PDF, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a PNG image',
      latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
      `INPUT_NOT_TEXT bad.txt: is a PNG image, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a JPEG image',
      latin1('\xff\xd8\xff\xe0\0\x10JFIF'),
      `INPUT_NOT_TEXT bad.txt: is a JPEG image, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a WebP image',
      latin1('RIFF\x24\0\0\0WEBPVP8 '),
      `INPUT_NOT_TEXT bad.txt: is a WebP image, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a ZIP archive',
      latin1('PK\x03\x04\x14\0\0\0'),
      `INPUT_NOT_TEXT bad.txt: is a ZIP archive (so are .docx, .odt and .epub), not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'a gzip archive',
      gzipSync(GOOD),
      `INPUT_NOT_TEXT bad.txt: is a gzip archive, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'RTF',
      '{\\rtf1\\ansi Kyiv}',
      `INPUT_NOT_TEXT bad.txt: is an RTF document, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'an HTML page',
      '\uFEFF<!-- saved -->\n<!DOCTYPE html>\n<html><p>Kyiv said no.</p>',
      `INPUT_NOT_TEXT bad.txt: is an HTML page, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'an XML document',
      '<?xml version="1.0"?><nitf/>',
      `INPUT_NOT_TEXT bad.txt: is an XML document, not plain text. ${PLAIN_TEXT}`,
    ],
    [
      'encoded data, a word without an end',
      `Kyiv said no.\n\n${'A'.repeat(200_000)}`,
      `INPUT_NOT_TEXT bad.txt: holds a word of 200000 characters (line 3): that is no plain text. ${PLAIN_TEXT}`,
    ],
    [
      '10 MB in one line',
      'Kyiv said no. '.repeat(750_000),
      'INPUT_TOO_LARGE bad.txt: is longer than 2 MiB, the most that one article may have. Split it into one file for each article.',
    ],
  ])('%s', async (_, content, message) => {
    files = scratch({ 'bad.txt': content, 'good.txt': GOOD });
    expect(await outcomes(files.folder, [files.folder])).toEqual([message, 'read good.txt']);
    expect(await outcomes(files.folder, [files.path('bad.txt'), files.path('good.txt')])).toEqual([
      message,
      'read good.txt',
    ]);
  });
});
