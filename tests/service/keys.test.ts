import { createKeys, type Caller } from '../../src/service/keys.js';

const secret = 'a-secret-of-the-newsroom';
const keysOf = (limits = { wrongKeys: 3, changes: 5 }) =>
  createKeys(
    {
      judge: [
        { name: 'anna', secret },
        { name: 'desk', secret: 'another-secret-of-theirs' },
      ],
      ingest: [],
    },
    limits,
  );
const caller = (key?: string, address = '192.0.2.7'): Caller => ({
  address,
  ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
});

test('the key says who decided', async () => {
  const keys = keysOf();
  expect(await keys.demand('judge', caller(secret))).toEqual({ name: 'anna' });
  expect(await keys.demand('judge', caller('another-secret-of-theirs'))).toEqual({ name: 'desk' });
});

test.each([
  [
    'no key for this right',
    'ingest' as const,
    caller(secret),
    {
      code: 'KEY_NOT_SET',
      message: 'The service has no key that gives the right to ingest.',
      hint: 'Start it with ONRECORD_INGEST_KEYS set to NAME:SECRET.',
    },
  ],
  [
    'no key sent',
    'judge' as const,
    caller(),
    {
      code: 'KEY_MISSING',
      message: 'It takes a key that gives the right to judge.',
      hint: 'Send it in the header "Authorization: Bearer KEY".',
    },
  ],
  [
    'something else than a bearer',
    'judge' as const,
    { address: '::1', authorization: `Basic ${secret}` },
    { code: 'KEY_MISSING' },
  ],
  [
    'a wrong key',
    'judge' as const,
    caller('guess'),
    {
      code: 'KEY_WRONG',
      message: 'The key does not give the right to judge.',
      hint: 'Ask whoever runs the service for one.',
    },
  ],
  ['part of a key', 'judge' as const, caller(secret.slice(0, -1)), { code: 'KEY_WRONG' }],
])('%s', async (_name, right, asks, error) => {
  await expect(keysOf().demand(right, asks)).rejects.toMatchObject(error);
});

test('after some wrong keys an address is not listened to, others are', async () => {
  const keys = keysOf();
  for (let i = 0; i < 3; i++)
    await expect(keys.demand('judge', caller(`guess${i}`))).rejects.toMatchObject({ code: 'KEY_WRONG' });
  await expect(keys.demand('judge', caller(secret))).rejects.toMatchObject({
    code: 'KEY_TRIES',
    message: 'Too many wrong keys came from this address.',
    hint: expect.stringMatching(/^Try again in \d+ seconds\.$/),
  });
  expect(await keys.demand('judge', caller(secret, '192.0.2.8'))).toEqual({ name: 'anna' });
});

test('guesses that are sent all at once count too', async () => {
  const keys = keysOf();
  const guesses = await Promise.allSettled(
    ['a', 'b', 'c', 'd', secret].map((key) => keys.demand('judge', caller(key))),
  );
  expect(guesses.map((one) => (one.status === 'rejected' ? one.reason.code : one.value.name))).toEqual([
    'KEY_WRONG',
    'KEY_WRONG',
    'KEY_WRONG',
    'KEY_TRIES',
    'KEY_TRIES',
  ]);
});

test('a key can change only so much in a minute', async () => {
  const keys = keysOf();
  for (let i = 0; i < 5; i++) await keys.demand('judge', caller(secret));
  await expect(keys.demand('judge', caller(secret))).rejects.toMatchObject({
    code: 'KEY_TOO_OFTEN',
    message: 'The key was used 5 times within a minute.',
    hint: expect.stringMatching(/^Try again in \d+ seconds\.$/),
  });
  expect(await keys.demand('judge', caller('another-secret-of-theirs'))).toEqual({ name: 'desk' });
});

test('no error tells a secret', async () => {
  const errors = await Promise.all(
    (['judge', 'ingest'] as const).map((right) =>
      keysOf()
        .demand(right, caller('guess'))
        .catch((error: unknown) => error),
    ),
  );
  for (const error of errors) expect(JSON.stringify(Object.entries(error as Error))).not.toMatch(/secret-of/);
});
