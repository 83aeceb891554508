import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { explorer } from '../../src/service/explorer.js';
import { buildExplorer } from '../setup/explorer.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-explorer-'));
let servers: Server[] = [];
let printed: string;
let url: string;

const serve = async (from: string | undefined): Promise<string> => {
  const server = createServer(express().use(explorer(from)));
  servers = [...servers, server];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  printed = buildExplorer(folder);
  url = await serve(folder);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the first view weighs less than 200 kB compressed', () => {
  const [, gzip, brotli] = /(\d+) bytes with gzip, (\d+) with Brotli/.exec(printed) ?? [];
  expect(Number(gzip)).toBeGreaterThan(0);
  expect(Number(gzip)).toBeLessThan(200_000);
  expect(Number(brotli)).toBeLessThan(200_000);
});

test.each(['/', '/articles', '/article/abc', '/entity/abc', '/graph', '/judge', '/?about=Kyiv'])(
  '%s is the page, under a policy that allows nothing from elsewhere and nothing inline',
  async (path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|https?:/);
  },
);

test('every asset that the page names is served, to be kept for ever', async () => {
  const page = await (await fetch(url)).text();
  const names = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, name]) => name);
  expect(names).toHaveLength(3);
  for (const name of names) {
    const response = await fetch(`${url}${name}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).not.toBe('');
  }
});

test('who understands no compression gets the file as it is', async () => {
  const name = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.css')) as string;
  const response = await fetch(`${url}/assets/${name}`, { headers: { 'accept-encoding': 'identity' } });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe(readFileSync(join(folder, 'assets', name), 'utf8'));
});

test.each([
  '/assets/none.js',
  '/assets/..%2findex.html',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/article',
  '/x',
])('%s is not there', async (path) => {
  expect((await fetch(url + path)).status).toBe(404);
});

test('where it was not built, it says what to do', async () => {
  const response = await fetch(await serve(join(folder, 'elsewhere')));
  expect(response.status).toBe(503);
  expect(await response.text()).toBe('The explorer is not built. Run "npm run build".\n');
});
