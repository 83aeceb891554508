import { scratch } from '../ingest/1-read/scratch.js';
import { GOOD, latin1, outcomes } from './outcomes.js';

let files: ReturnType<typeof scratch>;
afterEach(() => files.remove());

describe('a side file that is wrong is named, with the place', () => {
  const KEYS = 'keys: title, author, url, publisher, publishedAt, language.';
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
      'SIDE_FILE_INVALID bad.txt.json: has the unknown key "__proto__". Keys: title, author, url, publisher, publishedAt, language.',
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
      'FACT_INVALID bad.txt.json: A title, author or publisher needs words, not only blanks. Leave it out when it is not known.',
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
    expect(await outcomes(files.folder, [files.folder])).toEqual([message, 'read good.txt']);
  });
});
