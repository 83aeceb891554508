import { serverAudits } from 'graphql-http';
import { running, type Running } from './running.js';

/*
 * The audit of GraphQL over HTTP by its authors, in full. It asks by GET without any header of its own, which is what
 * a page elsewhere could make a browser do; the service wants a header there, and the audit's requests are given it.
 */
let one: Running;
beforeAll(async () => {
  one = await running();
});
afterAll(() => one.stop());

const audits = serverAudits({
  url: () => one.url,
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(input, {
      ...init,
      headers:
        init.method === undefined || init.method === 'GET'
          ? { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' }
          : (init.headers as Record<string, string>),
    }),
});

test('the audit has what it is known for', () => {
  expect(audits.length).toBeGreaterThan(50);
  expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(8);
});

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
  '%s',
  async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  },
);
