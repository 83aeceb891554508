import fc from 'fast-check';
import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { recogniseNames } from '../../../../ingest/3-recognise/names/recognise-names.js';
import type { NameKind, NameSpan } from '../../../../ingest/3-recognise/reader/read-window.js';
import { marked, refinedNames } from './marked.js';
import { NAUGHTY } from '../../../fuzz/naughty-strings.js';

const refined = (markup: string): readonly string[] =>
  refinedNames(markup).map(({ words, type, demonym, canonical }) => {
    const other = canonical !== undefined && canonical !== words ? `=${canonical}` : '';
    return `${words} ${type}${demonym === true ? `~${canonical}` : other}`;
  });

test.each([
  ['{PERSON:John Kirby} of the {ORGANISATION:Pentagon}.', ['John Kirby PERSON', 'Pentagon ORGANISATION']],
  ['{LOCATION:Russia} shelled {LOCATION:Kiev}.', ['Russia COUNTRY', 'Kiev CITY=Kyiv']],
  ['In {LOCATION:California} and {LOCATION:Lviv Oblast}.', ['California REGION', 'Lviv Oblast REGION']],
  ['By the {LOCATION:Vostrel River}.', ['Vostrel River PLACE']],
  ['In {LOCATION:Detroit}, {LOCATION:Mich}.', ['Detroit CITY', 'Mich. REGION=Michigan']],
  ['{OTHER:Russian} troops left.', ['Russian COUNTRY~Russia']],
  ['Russian troops left.', ['Russian COUNTRY~Russia']],
  ['The {ORGANISATION:Russian Foreign Ministry} left.', ['Russian Foreign Ministry ORGANISATION']],
  ['She speaks Russian.', []],
  ['The {OTHER:World Cup} began.', []],
  ['the threat to kyiv is over', ['kyiv CITY=Kyiv']],
  ['{PERSON:Paris Hilton} waved.', ['Paris Hilton PERSON']],
  // What the gazetteer knows better
  ['{LOCATION:New Zealander} wins.', ['New Zealander COUNTRY~New Zealand']],
  ['At the {LOCATION:White House}.', ['White House ORGANISATION']],
  ['{PERSON:KHARKIV} UNDER FIRE', ['KHARKIV CITY=Kharkiv']],
  ['{LOCATION:Bosnia} and {LOCATION:Herzegovina} voted.', ['Bosnia and Herzegovina COUNTRY']],
  [
    '{PERSON:George Washington} slept. {PERSON:Washington} woke.',
    ['George Washington PERSON', 'Washington PERSON'],
  ],
  // Ends of names
  ['{PERSON:Ms Bowden} and {PERSON:Recorder Helen Strang}', ['Bowden PERSON', 'Helen Strang PERSON']],
  ['{ORGANISATION:RFE}/{ORGANISATION:RL} asked.', ['RFE/RL ORGANISATION']],
  ['{PERSON:Anna\nBerg}', ['Anna PERSON', 'Berg PERSON']],
  // Titles and openings are no names
  ['{PERSON:Ms.} and the {PERSON:Prince} left.', []],
  ['{PERSON:Stephen King} wrote. {PERSON:King} slept.', ['Stephen King PERSON', 'King PERSON']],
  ['{ORGANISATION:Sardines} are cheap.', []],
  [
    '{ORGANISATION:Apple} fell. Shares of {ORGANISATION:Apple} rose.',
    ['Apple ORGANISATION', 'Apple ORGANISATION'],
  ],
  ['{ORGANISATION:Iodine} helps. They add iodine.', []],
  // A surname is no small town; the title of a work is kept
  ['{PERSON:Daniel Montalvo} left. By {LOCATION:Montalvo}.', ['Daniel Montalvo PERSON', 'Montalvo PERSON']],
  ['a play, “{OTHER:The Drowned Bell}”', ['The Drowned Bell DOCUMENT']],
  // Nationalities that the reader takes for something else, and those of larger parts
  ['{PERSON:Guyanese} exams', ['Guyanese COUNTRY~Guyana']],
  ['the {OTHER:Chechen} rebels of {LOCATION:Chechnya}', ['Chechen REGION~Chechnya', 'Chechnya REGION']],
  ['a {OTHER:European} woman', ['European REGION~Europe']],
  ['60 million Australian dollars', []],
  // Names inside adjectives
  [
    'U.S.-mediated talks, a {LOCATION:Cyprus}-based firm, EU-wide rules of the {ORGANISATION:EU}',
    ['U.S. COUNTRY~United States', 'Cyprus COUNTRY', 'EU ORGANISATION~EU', 'EU ORGANISATION'],
  ],
  ['a Basel-based firm, the state-run agency and a well-known Self-help', ['Basel CITY~Basel']],
  // A people of another state, creeds, laws
  [
    'Bosnian Serb policemen met the Serbs.',
    ['Bosnian COUNTRY~Bosnia and Herzegovina', 'Serb GROUP~Bosnian Serbs', 'Serbs GROUP~Bosnian Serbs'],
  ],
  ['Serbs and Bosnians met.', ['Serbs COUNTRY~Serbia', 'Bosnians COUNTRY~Bosnia and Herzegovina']],
  ['{OTHER:Muslims} and {OTHER:Republicans}', ['Muslims GROUP', 'Republicans GROUP']],
  ['under the {OTHER:Employment Act}', ['Employment Act DOCUMENT']],
  // What lies by a town
  ['at {LOCATION:Stansted} airport', ['Stansted PLACE=Stansted airport']],
  ['in {LOCATION:Buenos Aires} province', ['Buenos Aires REGION=Buenos Aires province']],
  // The whole document
  [
    '{ORGANISATION:Lenzing AG} fell. {PERSON:Lenzing} rose.',
    ['Lenzing AG ORGANISATION', 'Lenzing ORGANISATION'],
  ],
  ['{PERSON:Mark Holt} fell. {ORGANISATION:Holt} rose.', ['Mark Holt PERSON', 'Holt PERSON']],
])('%s', (markup, names) => expect(refined(markup)).toEqual(names));

test('the country that is named with a town decides which town it is', () => {
  const idOf = (markup: string) => {
    const { text, found } = marked(markup);
    return recogniseNames(text, layOut(text), found)[0]?.ids?.geonames;
  };
  const alone = idOf('It was cold in {LOCATION:Birmingham}.');
  expect(alone).toBeDefined();
  expect(idOf('It was cold in {LOCATION:Birmingham}, {LOCATION:Alabama}.')).not.toBe(alone);
});

const isSound = (text: string, found: readonly NameSpan[]): void => {
  let end = 0;
  for (const name of recogniseNames(text, layOut(text), found)) {
    expect(name.start).toBeGreaterThanOrEqual(end);
    expect(name.end).toBeLessThanOrEqual(text.length);
    end = name.end;
  }
};

test.each(NAUGHTY)('names of %j are in order and apart', (text) => isSound(text, []));

test('names are in order and apart, whatever the reader finds', () => {
  const word = fc.constantFrom(
    'Kyiv',
    'kyiv',
    'Russian',
    'Ukrainians',
    'New',
    'York',
    'said',
    ',',
    'U.S.',
    '-',
  );
  const kind = fc.constantFrom<(NameKind | undefined)[]>(
    undefined,
    'PERSON',
    'LOCATION',
    'OTHER',
    'ORGANISATION',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, kind), { maxLength: 30 }), (words) => {
      const { text, found } = marked(words.map(([w, k]) => (k ? `{${k}:${w}}` : w)).join(' '));
      isSound(text, found);
    }),
  );
});
