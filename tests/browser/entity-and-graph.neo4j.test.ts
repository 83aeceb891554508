import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describeInChromium } from '../setup/chromium.js';
import { openExplorer, type Opened } from './opened.js';

interface Found {
  readonly city: { readonly nodes: readonly [Counts] };
  readonly person: { readonly nodes: readonly [Counts] };
}
interface Counts {
  readonly id: string;
  readonly about: { readonly totalCount: number };
  readonly by: { readonly totalCount: number };
}

describeInChromium('the pages of an entity and of the graph', (path) => {
  let explorer: Opened;
  let page: Page;
  let city: Counts;
  let person: Counts;

  beforeAll(async () => {
    explorer = await openExplorer(path);
    const counts = 'nodes { id about: statementsAbout { totalCount } by: statementsBy { totalCount } }';
    const found = await explorer.ask<Found>(`{
      city: entities(name: "kyiv", type: CITY, first: 1) { ${counts} }
      person: entities(name: "oksana verbytska", type: PERSON, first: 1) { ${counts} }
    }`);
    [city] = found.city.nodes;
    [person] = found.person.nodes;
  }, 600_000);
  afterEach(() => page.context().close());
  afterAll(() => explorer?.close());

  test('a city: where it lies, its country, what was said about it over time', async () => {
    page = await explorer.open(`/entity/${city.id}`);
    await page.locator('h1', { hasText: 'Kyiv' }).waitFor();
    expect(await page.locator('.page-head').innerText()).toContain('in Ukraine');
    await page.getByRole('img', { name: 'Kyiv on a map, at 50.45° N, 30.52° E' }).waitFor();
    expect((await page.locator('.map .land').getAttribute('d'))?.length).toBeGreaterThan(1_000);
    const beside = page.locator('section[aria-labelledby=speakers-about] li').first();
    const speaks = Number(await beside.locator('.count').innerText());
    expect(speaks).toBeGreaterThan(0);
    const chart = page.locator('.timeline svg');
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toContain(`said about ${city.about.totalCount}`);
    await page.locator('.timeline summary').click();
    const cells = await page.locator('.timeline tbody td:nth-child(3)').allInnerTexts();
    expect(cells.reduce((sum, text) => sum + Number(text), 0)).toBe(city.about.totalCount);
    const [link] = await page.locator('.timeline tbody td:nth-child(3) a').all();
    const count = Number(await link?.innerText());
    await link?.click();
    await page.locator('.total', { hasText: `${count} statement` }).waitFor();
  });

  test('a person: what they said, and their role at the time', async () => {
    page = await explorer.open(`/entity/${person.id}`);
    await page.locator('.sides a[aria-current]', { hasText: 'Said by Oksana Verbytska' }).waitFor();
    await page.locator('[data-item]').first().waitFor();
    expect(await page.locator('[data-item]').count()).toBe(person.by.totalCount);
    expect(await page.locator('.statement .role').first().innerText()).not.toBe('');
    await page.locator('.sides a', { hasText: 'Said about' }).click();
    await page.locator('.sides a[aria-current]', { hasText: 'Said about Oksana Verbytska' }).waitFor();
    expect(new URL(page.url()).search).toBe('?show=about');
  });

  test('the graph opens by a click, says the same in words, and stands in the address', async () => {
    page = await explorer.open(`/entity/${city.id}`);
    await page.getByRole('link', { name: 'Who is connected' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    const lines = page.locator('.connections li');
    const before = await page.locator('.total').innerText();
    expect(await lines.count()).toBeGreaterThan(3);
    expect(await lines.first().innerText()).toMatch(/on Kyiv\s+\d+ statement/u);
    await lines.first().getByRole('button').click();
    await page.getByRole('button', { name: 'Open' }).click();
    await page.locator('.total').filter({ hasNotText: before }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('of')).toHaveLength(2);
    await page.locator('.ways > ol > li').first().waitFor();
    expect(await page.locator('.ways .reasons a').count()).toBeGreaterThan(0);
    const [first] = await page.locator('.connections li .count').all();
    const count = Number.parseInt((await first?.innerText()) ?? '', 10);
    await first?.click();
    await page.locator('.total', { hasText: `${count} statement` }).waitFor();
  });

  test('it can be saved as PNG and as SVG', async () => {
    page = await explorer.open(`/graph?of=${city.id}`);
    await page.locator('.canvas canvas').first().waitFor();
    const png = await bytesOf(await saved('Save PNG'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    const svg = (await bytesOf(await saved('Save SVG'))).toString('utf8');
    const wellFormed = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').querySelector('parsererror') === null`;
    const other = await (await explorer.open('/articles')).context().newPage();
    expect(await other.evaluate(wellFormed)).toBe(true);
    await other.context().close();
    expect(svg).toContain('>Kyiv</text>');
    expect(svg.match(/<circle /g)?.length).toBe(
      Number.parseInt(await page.locator('.total').innerText(), 10),
    );
  });

  const saved = async (name: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return download;
  };
  const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

  test('nothing failed on the way', () => expect(explorer.troubles).toEqual([]));
});
