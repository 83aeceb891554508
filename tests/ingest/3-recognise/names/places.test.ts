import { cityById } from '../../../../src/ontology/cities.js';
import { refinedNames } from './marked.js';

/** "Moscow US-ID", "Georgia REGION": cities with where they are, others with their type. */
const placesIn = (markup: string): readonly string[] =>
  refinedNames(markup).map(({ words, type, ids }) => {
    const city = cityById(ids?.geonames ?? '');
    return `${words} ${city ? [city.country, city.region].filter((part) => part !== '').join('-') : type}`;
  });

test.each([
  // What the text says of the place itself
  ['In {LOCATION:Moscow}, {LOCATION:Idaho}.', ['Moscow US-ID', 'Idaho REGION']],
  ['{LOCATION:CONCORD}, {LOCATION:N.H.} - He left.', ['CONCORD US-NH', 'N.H. REGION']],
  ['An event in {LOCATION:Hudson}, {LOCATION:NH}.', ['Hudson US-NH', 'NH REGION']],
  ['In {LOCATION:Paris} ({LOCATION:Texas}).', ['Paris US-TX', 'Texas REGION']],
  ['{LOCATION:Paris} in {LOCATION:Texas} burned.', ['Paris US-TX', 'Texas REGION']],
  ['The {LOCATION:Texas} town of {LOCATION:Paris} burned.', ['Texas REGION', 'Paris US-TX']],
  ['The British city of {LOCATION:Boston}.', ['British COUNTRY', 'Boston GB-ENG']],
  ['{LOCATION:London}, {LOCATION:Ontario}, froze.', ['London CA-ON', 'Ontario REGION']],
  ['{LOCATION:Perth} in {LOCATION:Scotland}.', ['Perth GB-SCT', 'Scotland REGION']],
  ['{LOCATION:Boston}, {LOCATION:Lincolnshire}.', ['Boston GB-ENG', 'Lincolnshire REGION']],
  [
    '{LOCATION:Alexandria}, {LOCATION:Va.}, and {LOCATION:Alexandria}, {LOCATION:Egypt}.',
    ['Alexandria US-VA', 'Va. REGION', 'Alexandria EG', 'Egypt COUNTRY'],
  ],
  // One name, one city, unless the text tells them apart
  [
    '{LOCATION:Moscow}, {LOCATION:Idaho}. {LOCATION:Moscow} is cold.',
    ['Moscow US-ID', 'Idaho REGION', 'Moscow US-ID'],
  ],
  // What else the text is about
  [
    '{LOCATION:Wellington} and {LOCATION:Hamilton} in {LOCATION:New Zealand}.',
    ['Wellington NZ', 'Hamilton NZ', 'New Zealand COUNTRY'],
  ],
  ['{LOCATION:Hamilton} and {LOCATION:Toronto}.', ['Hamilton CA-ON', 'Toronto CA-ON']],
  ['{LOCATION:Cairo} and {LOCATION:Alexandria}.', ['Cairo EG', 'Alexandria EG']],
  [
    'Voters in {LOCATION:Delaware} chose. {LOCATION:Wilmington} is its port.',
    ['Delaware REGION', 'Wilmington US-DE'],
  ],
  [
    '{LOCATION:Beirut} and {LOCATION:Tripoli} are cities of {LOCATION:Lebanon}.',
    ['Beirut LB', 'Tripoli LB', 'Lebanon COUNTRY'],
  ],
  // A world city stays what it is
  ['{LOCATION:Moscow} spoke to {LOCATION:Idaho}.', ['Moscow RU', 'Idaho REGION']],
  ['{LOCATION:London} and {LOCATION:Ontario} traded.', ['London GB-ENG', 'Ontario REGION']],
  ['{LOCATION:Washington} spoke of {LOCATION:Iowa}.', ['Washington US-DC', 'Iowa REGION']],
  ['{LOCATION:Kyiv} and {LOCATION:Odessa}.', ['Kyiv UA', 'Odessa UA']],
  // A state that a city or a country is called like
  ['In {LOCATION:Seattle}, {LOCATION:Washington}.', ['Seattle US-WA', 'Washington REGION']],
  ['In {LOCATION:Atlanta}, {LOCATION:Georgia}.', ['Atlanta US-GA', 'Georgia REGION']],
  ['The state of {LOCATION:New York} sued {LOCATION:New York}.', ['New York REGION', 'New York US-NY']],
  ['{LOCATION:Washington} state voted.', ['Washington REGION']],
  [
    '{LOCATION:Georgia}, {LOCATION:Florida} and {LOCATION:Ohio} vote.',
    ['Georgia REGION', 'Florida REGION', 'Ohio REGION'],
  ],
  [
    '{LOCATION:Georgia} and {LOCATION:Armenia} met in {LOCATION:Tbilisi}.',
    ['Georgia COUNTRY', 'Armenia COUNTRY', 'Tbilisi GE'],
  ],
  ['{LOCATION:Georgia} closed the border.', ['Georgia COUNTRY']],
  // People, firms and clubs of the name
  [
    '{PERSON:Paris Hilton} met {PERSON:Jack London} and {PERSON:Michael Jordan}.',
    ['Paris Hilton PERSON', 'Jack London PERSON', 'Michael Jordan PERSON'],
  ],
  [
    '{ORGANISATION:Chelsea} beat {ORGANISATION:Lincoln City}.',
    ['Chelsea ORGANISATION', 'Lincoln City ORGANISATION'],
  ],
  [
    '{PERSON:Florence Nightingale} and {LOCATION:Florence} in {LOCATION:Italy}.',
    ['Florence Nightingale PERSON', 'Florence IT', 'Italy COUNTRY'],
  ],
  // What lies by a town
  [
    '{LOCATION:Stansted} airport and {LOCATION:Buenos Aires} province.',
    ['Stansted PLACE', 'Buenos Aires REGION'],
  ],
  // Old and other spellings
  [
    '{LOCATION:Peking}, {LOCATION:Bombay}, {LOCATION:Leningrad} and {LOCATION:Saigon}.',
    ['Peking CN', 'Bombay IN', 'Leningrad RU', 'Saigon VN'],
  ],
  ['{LOCATION:Mykolaiv} is {LOCATION:Mykolayiv}.', ['Mykolaiv UA', 'Mykolayiv UA']],
])('%s', (markup, places) => expect(placesIn(markup)).toEqual(places));
