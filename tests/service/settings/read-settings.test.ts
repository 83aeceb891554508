import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type SettingSources } from '../../../src/service/settings/read-settings.js';
import { serviceSettings, shownSettings } from '../../../src/service/settings/show-settings.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (content: string, name = 'onrecord.json'): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = (sources: Partial<SettingSources> = {}) =>
  readSettings({ folder, environment: {}, options: {}, ...sources });

test('without anything given, everything has a default', () => {
  const settings = read();
  expect(settings.port).toEqual({ value: 4000, from: 'default' });
  expect(serviceSettings(settings)).toEqual({
    production: false,
    graphiql: true,
    metrics: true,
    origins: [],
    trustedDocuments: null,
    timeout: 30_000,
    limits: { bytes: 100_000, tokens: 2_000, levels: 15, breadth: 200, aliases: 50, cost: 50_000 },
    keys: { judge: [], ingest: [] },
  });
});

test('an option is stronger than the environment, and that than the file', () => {
  const path = file('{"port": 1, "host": "::1", "maxLevels": 9}');
  const settings = read({
    environment: { ONRECORD_PORT: '2', ONRECORD_HOST: 'localhost', ONRECORD_THREADS: '1' },
    options: { port: 3 },
  });
  expect([settings.port, settings.host, settings.maxLevels]).toEqual([
    { value: 3, from: '--port' },
    { value: 'localhost', from: 'ONRECORD_HOST' },
    { value: 9, from: path },
  ]);
});

test('a file elsewhere, with a path that is meant from there', () => {
  const path = file('{"trustedDocuments": "documents.json"}', 'other.json');
  expect(read({ folder: tmpdir(), file: path }).trustedDocuments).toEqual({
    value: join(folder, 'documents.json'),
    from: path,
  });
});

test('in production GraphiQL is closed, unless it is opened', () => {
  expect(read({ environment: { NODE_ENV: 'production' } })).toMatchObject({
    production: { value: true, from: 'NODE_ENV' },
    graphiql: { value: false },
  });
  expect(read({ environment: { ONRECORD_PRODUCTION: '1', ONRECORD_GRAPHIQL: 'true' } })).toMatchObject({
    production: { value: true, from: 'ONRECORD_PRODUCTION' },
    graphiql: { value: true },
  });
});

test('what is shown of keys is whose they are', () => {
  const environment = { ONRECORD_JUDGE_KEYS: 'anna:0123456789abcdef, desk:fedcba9876543210' };
  const settings = read({ environment });
  expect(serviceSettings(settings).keys.judge).toEqual([
    { name: 'anna', secret: '0123456789abcdef' },
    { name: 'desk', secret: 'fedcba9876543210' },
  ]);
  const shown = shownSettings(settings);
  expect(shown.judgeKeys).toEqual({ value: ['anna', 'desk'], from: 'ONRECORD_JUDGE_KEYS' });
  expect(JSON.stringify(shown)).not.toMatch(/0123456789abcdef|fedcba9876543210/);
});

test('variables of other parts of OnRecord are let alone, however near they come to a setting', () => {
  const environment = { ONRECORD_HOME: '/srv/onrecord', ONRECORD_DATABASE: 'local', ONRECORD_THREADS: '2' };
  expect(read({ environment }).host).toEqual(read().host);
});

test.each([
  [
    'a setting that there is not',
    '{"prot": 1}',
    {},
    'SETTING_UNKNOWN',
    '"prot" is no setting.',
    'Did you mean "port"?',
  ],
  [
    'a variable with a slip of the pen',
    '{}',
    { ONRECORD_PROT: '1' },
    'SETTING_UNKNOWN',
    '"ONRECORD_PROT" is no setting.',
    'Did you mean "ONRECORD_PORT"?',
  ],
  [
    'a port that is none',
    '{}',
    { ONRECORD_PORT: 'http' },
    'SETTING_WRONG',
    'ONRECORD_PORT must be a whole number from 0 to 65535.',
    undefined,
  ],
  [
    'a flag that is none',
    '{"metrics": "yes"}',
    {},
    'SETTING_WRONG',
    'metrics must be true or false.',
    undefined,
  ],
  [
    'a level that is none',
    '{"log": "loud"}',
    {},
    'SETTING_WRONG',
    'log must be one of silent, fatal, error, warn, info, debug, trace.',
    undefined,
  ],
  [
    'an empty host',
    '{"host": " "}',
    {},
    'SETTING_WRONG',
    'host must be a text that is not empty.',
    undefined,
  ],
  [
    'an origin with a path',
    '{"origins": ["https://desk.example/"]}',
    {},
    'SETTING_WRONG',
    'origins must be origins such as https://desk.example, separated by commas, or *.',
    undefined,
  ],
  [
    'a short secret',
    '{}',
    { ONRECORD_JUDGE_KEYS: 'anna:hunter2' },
    'SETTING_WRONG',
    'ONRECORD_JUDGE_KEYS must be NAME:SECRET, several separated by commas, each secret of 16 characters or more.',
    undefined,
  ],
  [
    'a file that is no JSON',
    'port = 1',
    {},
    'SETTINGS_FILE',
    'This is no file of settings that can be read.',
    'It is a JSON object such as {"port": 4000}.',
  ],
  [
    'a file of something else',
    '[1]',
    {},
    'SETTINGS_FILE',
    'This is no file of settings that can be read.',
    'It is a JSON object such as {"port": 4000}.',
  ],
])('%s', (_name, content, environment, code, message, hint) => {
  file(content);
  let thrown: unknown;
  try {
    read({ environment });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code, message, hint });
  expect((thrown as { where: string }).where).not.toBe('');
});

test('something quite different is answered with all that there is', () => {
  file('{"colour": "red"}');
  expect(() => read()).toThrow(
    expect.objectContaining({
      message: '"colour" is no setting.',
      hint: expect.stringMatching(/^Settings are: host, port, production, .*ingestKeys\.$/),
    }),
  );
});
