import { CityTally } from '../../cli/city-tally.js';
import type { Reference } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Statement } from '../../src/model/statement.js';

const city = (id: string, name: string, geonames?: string): Reference => ({
  id,
  type: 'CITY',
  name,
  named: true,
  aliases: [],
  ids: geonames === undefined ? {} : { geonames },
  roles: [],
  mentions: [{ start: 0, end: 4, form: 'NAME' }],
});

const about = (...entities: string[]): Statement => ({
  id: entities.join(),
  kind: 'DIRECT',
  act: 'SPEECH',
  content: [{ start: 0, end: 4 }],
  cue: [],
  source: [],
  speakers: [],
  about: entities.map((entity) => ({ entity, form: 'NAME' })),
  addressees: [],
  saidOn: null,
  place: null,
  within: null,
  score: 1,
});

const extraction = (references: readonly Reference[], statements: readonly Statement[]): Extraction => ({
  document: { path: 'a.txt', text: 'Kyiv', sha256: '' },
  articleId: 'a',
  names: [],
  references,
  statements,
});

test('the city that most statements are about, over all articles and under all its names', () => {
  const tally = new CityTally();
  tally.add(
    extraction([city('e1', 'Lviv'), city('e2', 'Kyiv', '703448')], [about('e1'), about('e1'), about('e2')]),
  );
  tally.add(extraction([city('e1', 'kyiv', '703448')], [about('e1'), about('e1')]));
  expect(tally.most()).toBe('Kyiv');
});

test('a city that nothing is said about does not count', () => {
  const tally = new CityTally();
  tally.add(extraction([city('e1', 'Lviv')], [about('e9')]));
  expect(tally.most()).toBeUndefined();
});
