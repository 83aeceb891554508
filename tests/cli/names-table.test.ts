import { judgementFile } from '../../cli/judgement-file.js';
import { namesTable } from '../../cli/names-table.js';

test('a table of names, whatever the order of its columns, with quotation marks and a byte order mark', () => {
  expect(
    namesTable(
      '\ufeffname,type,aliases,geonames,wikidata\r\n"Brandt, Ilja",person,"I. Brandt; Brandt ;",,Q987\r\n\r\nOslo,City,,3143244,\r\n',
      'own.csv',
    ),
  ).toEqual([
    { type: 'PERSON', name: 'Brandt, Ilja', aliases: ['I. Brandt', 'Brandt'], wikidata: 'Q987' },
    { type: 'CITY', name: 'Oslo', aliases: [], geonames: '3143244' },
  ]);
});

const COLUMNS = 'The first line names the columns: type, name, aliases, wikidata, geonames.';
test.each([
  ['', 1, 'has no columns "type" and "name".', COLUMNS],
  ['type,name,age\n', 1, 'has the column "age", which is not known.', COLUMNS],
  [
    'type,name\nperson,"Ida',
    2,
    'is not CSV.',
    'Put fields with commas or quotation marks between quotation marks.',
  ],
  [
    'type,name\ngroup,allies',
    2,
    'has the type "group".',
    'It must be one of PERSON, ORGANISATION, CITY, COUNTRY, REGION, PLACE.',
  ],
  ['type,name\nperson,', 2, 'has no name.', 'Give the name to show.'],
  ['type,name,wikidata\nperson,Ida,42', 2, 'has the Wikidata id "42".', 'It looks like Q42.'],
  ['type,name,geonames\ncity,Oslo,x', 2, 'has the GeoNames id "x".', 'It is a number.'],
])('%j is refused', (text, line, message, hint) => {
  expect(() => namesTable(text, 'own.csv')).toThrow(
    expect.objectContaining({ code: 'NAMES_TABLE', where: `own.csv:${line}`, message, hint }) as Error,
  );
});

const id = 'e'.repeat(32);
const judgement = {
  id,
  verdict: 'SAME',
  left: id,
  leftCandidate: id,
  leftType: 'PERSON',
  leftName: 'ida holm',
  right: id,
  rightCandidate: id,
  rightType: 'PERSON',
  rightName: 'i holm',
  author: 'Ida',
  at: '2031-05-02T00:00:00.000Z',
  score: 1,
  reasons: [],
};

test('judgements come back as they were exported', () => {
  expect(judgementFile(`${JSON.stringify(judgement)}\n\n`, 'j.jsonl')).toEqual([judgement]);
});

test.each([
  ['{', 'is not JSON.'],
  ['[]', 'is no judgement.'],
  [JSON.stringify({ ...judgement, colour: 'red' }), 'has the field "colour", which no judgement has.'],
  [JSON.stringify({ ...judgement, verdict: 'UNSURE' }), 'has no good "verdict".'],
  [JSON.stringify({ ...judgement, left: 'x' }), 'has no good "left".'],
  [JSON.stringify({ ...judgement, at: undefined }), 'has no good "at".'],
])('%s is refused', (line, message) => {
  expect(() => judgementFile(`${JSON.stringify(judgement)}\n${line}`, 'j.jsonl')).toThrow(
    expect.objectContaining({
      code: 'JUDGEMENT_FILE',
      where: 'j.jsonl:2',
      message,
      hint: 'Import what "onrecord judge export" printed, as it was.',
    }) as Error,
  );
});
