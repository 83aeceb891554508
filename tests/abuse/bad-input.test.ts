import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findInputs } from '../../ingest/1-read/find-inputs.js';
import { readInputs } from '../../ingest/1-read/read-inputs.js';
import { scratch } from '../ingest/1-read/scratch.js';

const GOOD = 'Kyiv said no.';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

let files: ReturnType<typeof scratch>;
afterEach(() => files.remove());

/** What becomes of each input, with the scratch folder left out of the messages. */
async function outcomes(paths: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const reading of readInputs(await findInputs(paths))) {
    lines.push(
      reading.kind === 'failed'
        ? `${reading.error.code} ${reading.error.toLine()}`
        : reading.kind === 'skipped'
          ? `skipped ${reading.path}: ${reading.reason}`
          : `read ${reading.path}`,
    );
  }
  return lines.map((line) => line.replaceAll(`${files.folder}/`, '').replaceAll(files.folder, 'FOLDER'));
}

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
      'INPUT_TOO_LARGE bad.txt: is longer than 256 KiB, the most that one article may have. Split it into one file for each article.',
    ],
  ])('%s', async (_, content, message) => {
    files = scratch({ 'bad.txt': content, 'good.txt': GOOD });
    expect(await outcomes([files.folder])).toEqual([message, 'read good.txt']);
    expect(await outcomes([files.path('bad.txt'), files.path('good.txt')])).toEqual([
      message,
      'read good.txt',
    ]);
  });
});

describe('a path that leads to no article', () => {
  test('that does not exist', async () => {
    files = scratch({ 'good.txt': GOOD });
    expect(
      await outcomes([files.path('no.txt'), files.path('good.txt/no.txt'), files.path('good.txt')]),
    ).toEqual([
      'INPUT_MISSING no.txt: does not exist. Check the path.',
      'INPUT_MISSING good.txt/no.txt: does not exist: a part of the path is a file. Check the path.',
      'read good.txt',
    ]);
  });

  test('a name that no file can have', async () => {
    files = scratch();
    const name = 'x'.repeat(300);
    expect(await outcomes([files.path(name)])).toEqual([
      `INPUT_MISSING ${name}: does not exist: the name is too long for a file. Check the path.`,
    ]);
  });

  test('a folder without articles', async () => {
    files = scratch({ 'photo.jpg': 'x', 'a.txt.json': '{}' });
    expect(await outcomes([files.folder])).toEqual([
      'skipped photo.jpg: its name does not end in .txt',
      'INPUT_FOLDER_EMPTY FOLDER: is a folder without articles. Articles are files whose names end in .txt.',
    ]);
  });

  test('a side file', async () => {
    files = scratch({ 'a.txt.json': '{}' });
    expect(await outcomes([files.path('a.txt.json')])).toEqual([
      'INPUT_IS_SIDE_FILE a.txt.json: is the side file of an article, not an article. Give a.txt instead: what stands in the side file is read with it.',
    ]);
  });

  test('a folder that a link leads back to is read once', async () => {
    files = scratch({ 'deep/good.txt': GOOD });
    symlinkSync('..', files.path('deep/loop'));
    expect(await outcomes([files.folder])).toEqual([
      'read deep/good.txt',
      'INPUT_FOLDER_LOOP deep/loop: is a link that leads back to a folder above it. Remove the link; the articles of that folder are read once.',
    ]);
  });

  test('links that lead to themselves or nowhere', async () => {
    files = scratch({ 'good.txt': GOOD });
    symlinkSync('loop.txt', files.path('loop.txt'));
    symlinkSync('gone', files.path('nowhere.txt'));
    expect(await outcomes([files.folder])).toEqual([
      'read good.txt',
      'INPUT_UNREADABLE loop.txt: is a link that leads to itself. Remove the link.',
      'INPUT_MISSING nowhere.txt: does not exist. Check the path.',
    ]);
  });

  test('two names of one file are two paths to it', async () => {
    files = scratch({ 'good.txt': GOOD });
    linkSync(files.path('good.txt'), files.path('same.txt'));
    expect(await outcomes([files.folder])).toEqual(['read good.txt', 'read same.txt']);
  });

  test('a pipe in a folder is passed over, not waited for', async () => {
    files = scratch({ 'good.txt': GOOD });
    execFileSync('mkfifo', [files.path('pipe.txt')]);
    expect(await outcomes([files.folder])).toEqual([
      'read good.txt',
      'skipped pipe.txt: it is no regular file',
    ]);
  });

  test('a device that never ends', async () => {
    files = scratch({ 'good.txt': GOOD });
    expect(await outcomes(['/dev/zero', files.path('good.txt')])).toEqual([
      'INPUT_TOO_LARGE /dev/zero: is longer than 256 KiB, the most that one article may have. Split it into one file for each article.',
      'read good.txt',
    ]);
  });

  // The superuser may read everything, so there is nothing to see for it.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test;
  testAsUser('a file and a folder that may not be read', async () => {
    files = scratch({ 'closed.txt': GOOD, 'good.txt': GOOD });
    mkdirSync(files.path('shut'));
    chmodSync(files.path('closed.txt'), 0);
    chmodSync(files.path('shut'), 0);
    expect(await outcomes([files.folder])).toEqual([
      'INPUT_UNREADABLE closed.txt: may not be read. Give yourself permission to read it.',
      'read good.txt',
      'INPUT_UNREADABLE shut: may not be read. Give yourself permission to read it.',
    ]);
    chmodSync(files.path('shut'), 0o700);
  });
});

describe('a side file that is wrong is named, with the place', () => {
  const KEYS = 'keys: title, url, publisher, publishedAt, language.';
  const SHAPE = `It holds an object like {"publishedAt": "2022-03-30"}; ${KEYS}`;
  const WHOLE = 'Write the whole address, like https://example.org/news/1.';
  test.each<[what: string, sideFile: string | Uint8Array, message: string]>([
    ['no JSON', '{\n  "title" "x"\n}', `SIDE_FILE_INVALID bad.txt.json:2:11: is not valid JSON. ${SHAPE}`],
    ['no object', '["x"]', `SIDE_FILE_INVALID bad.txt.json: holds no JSON object. ${SHAPE}`],
    [
      'not UTF-8',
      latin1('{"title": "\xe9"}'),
      'SIDE_FILE_INVALID bad.txt.json: is not UTF-8. Save it as UTF-8 and try again.',
    ],
    [
      'a key that is nearly one',
      '{"published": "2022-03-30"}',
      'SIDE_FILE_INVALID bad.txt.json: has the unknown key "published". Did you mean "publishedAt"?',
    ],
    [
      'a key that is nothing like one',
      '{"__proto__": "x"}',
      'SIDE_FILE_INVALID bad.txt.json: has the unknown key "__proto__". Keys: title, url, publisher, publishedAt, language.',
    ],
    [
      'a number for text',
      '{"title": 7}',
      'FACT_INVALID bad.txt.json: "title" must be text, not a number. Put it in quotation marks.',
    ],
    [
      'a list for text',
      '{"url": []}',
      'FACT_INVALID bad.txt.json: "url" must be text, not a list. Put it in quotation marks.',
    ],
    [
      'half of a surrogate pair',
      '{"title": "\\ud83d"}',
      'FACT_INVALID bad.txt.json: "title" holds half of a surrogate pair. Write the whole character.',
    ],
    [
      'a title of blanks',
      '{"title": " "}',
      'FACT_INVALID bad.txt.json: A title or publisher needs words, not only blanks. Leave it out when it is not known.',
    ],
    [
      'a day that is not in the calendar',
      '{"publishedAt": "2022-02-30"}',
      'FACT_INVALID bad.txt.json: "2022-02-30" is not in the calendar. Write the day as YYYY-MM-DD, like 2022-03-30.',
    ],
    [
      'a date in words',
      '{"publishedAt": "30 March 2022"}',
      'FACT_INVALID bad.txt.json: "30 March 2022" is not a day. Write the day as YYYY-MM-DD, like 2022-03-30.',
    ],
    [
      'an address without a scheme',
      '{"url": "example.org/a"}',
      `FACT_INVALID bad.txt.json: "example.org/a" is not a web address. ${WHOLE}`,
    ],
    [
      'an address of another kind',
      '{"url": "file:///a"}',
      `FACT_INVALID bad.txt.json: "file:///a" is not a web address. ${WHOLE}`,
    ],
    [
      'an address with a password',
      '{"url": "https://me:secret@example.org/a"}',
      'FACT_INVALID bad.txt.json: The address holds a user name or password. Leave it out: the address is kept in the record.',
    ],
    [
      'no language',
      '{"language": "English!"}',
      'FACT_INVALID bad.txt.json: "English!" is not a language tag. Write it like en or en-GB.',
    ],
    [
      'a language that is not read',
      '{"language": "de-CH"}',
      'LANGUAGE_UNSUPPORTED bad.txt.json: Articles in "de-CH" are not read yet. OnRecord reads English (en).',
    ],
  ])('%s', async (_, sideFile, message) => {
    files = scratch({ 'bad.txt': GOOD, 'bad.txt.json': sideFile, 'good.txt': GOOD });
    expect(await outcomes([files.folder])).toEqual([message, 'read good.txt']);
  });
});
