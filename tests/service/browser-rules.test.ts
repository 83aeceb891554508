import { running, type Running } from './running.js';

const desk = 'https://desk.example';
let closed: Running;
let open: Running;
beforeAll(async () => {
  closed = await running();
  open = await running({ origins: [desk] });
});
afterAll(async () => {
  await closed.stop();
  await open.stop();
});

const preflight = (url: string, origin: string) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

test('answers tell a browser to be careful with them', async () => {
  const { headers } = await closed.ask('{ __typename }');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy':
      "default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;connect-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  });
  expect(headers.get('x-powered-by')).toBeNull();
  expect((await closed.get('/healthz')).headers.get('x-content-type-options')).toBe('nosniff');
});

test('pages of other origins are not let in unless they are named', async () => {
  expect((await preflight(closed.url, desk)).headers.get('access-control-allow-origin')).toBeNull();
  expect(
    (await preflight(open.url, 'https://evil.example')).headers.get('access-control-allow-origin'),
  ).toBeNull();
  const allowed = await preflight(open.url, desk);
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    'access-control-allow-origin': desk,
    'access-control-allow-methods': 'GET,POST',
    'access-control-allow-headers':
      'content-type,authorization,apollo-require-preflight,x-request-id,traceparent',
  });
  const asked = await open.ask('{ __typename }', { headers: { origin: desk } });
  expect(asked.headers.get('access-control-allow-origin')).toBe(desk);
  expect(asked.headers.get('vary')).toContain('Origin');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
  'what a form elsewhere can send is refused: %s',
  async (type) => {
    const response = await closed.ask('{ __typename }', { headers: { 'content-type': type } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Cross-Site Request Forgery');
  },
);

test('a request has an id: its own, or the one that it came with, if that is fit for a log', async () => {
  const id = async (given?: string) =>
    (
      await closed.ask('{ __typename }', given === undefined ? {} : { headers: { 'x-request-id': given } })
    ).headers.get('x-request-id');
  expect(await id()).toMatch(/^[0-9a-f-]{36}$/);
  expect(await id('edge-17')).toBe('edge-17');
  expect(await id('{"level":"fatal"}')).toMatch(/^[0-9a-f-]{36}$/);
});
