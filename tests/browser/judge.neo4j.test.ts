import type { Page } from 'playwright-core';
import { loadExtraction } from '../../ingest/6-load/load.js';
import { bridge, extraction, harbour } from '../graph/extractions.js';
import { describeInChromium } from '../setup/chromium.js';
import { complaints } from './axe.js';
import { keepScreenshot, openExplorer, type Opened } from './opened.js';

const SECRET = 'a-secret-of-the-desk';

/** One who may be Mara Ødegård of the harbour article, and may be another. */
const OTHER = extraction({
  title: 'A bridge too low',
  url: 'https://news.example/low-bridge',
  publishedAt: '2024-05-02',
  text: 'M. Ødegård said the bridge was too low.',
  references: [{ id: 'e1', type: 'PERSON', name: 'M. Ødegård' }],
  statements: [
    {
      kind: 'INDIRECT',
      content: ['the bridge was too low'],
      cue: 'said',
      source: 'M. Ødegård',
      speakers: [{ entity: 'e1' }],
    },
  ],
});

interface Asked {
  readonly judgementSuggestions: { readonly nodes: readonly { readonly one: { readonly name: string } }[] };
}

describeInChromium('the page Who is who', (path) => {
  let explorer: Opened;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer(
      path,
      async (graph) => {
        for (const one of [harbour, bridge, OTHER]) await loadExtraction(graph, one);
      },
      { judge: [{ name: 'desk', secret: SECRET }], ingest: [] },
    );
    const { judgementSuggestions } = await explorer.ask<Asked>(
      '{ judgementSuggestions { nodes { one { name } } } }',
    );
    expect(judgementSuggestions.nodes.length).toBeGreaterThan(0);
  }, 600_000);
  afterEach(() => page.context().close());
  afterAll(() => explorer?.close());

  test('shows two with what is known of each, decides with a key alone, and undoes it', async () => {
    page = await explorer.open('/judge');
    const pair = page.locator('.suggestions > li').first();
    await pair.waitFor();
    expect(await pair.locator('.side').count()).toBe(2);
    expect(await pair.locator('.said-words').count()).toBeGreaterThan(0);
    expect(await complaints(page)).toEqual([]);
    await keepScreenshot(page, 'judge-pair');

    await pair.getByRole('button', { name: 'Not the same' }).click();
    await pair.getByRole('alert').waitFor();
    expect(await pair.getByRole('status').count()).toBe(0);

    await page.getByLabel('Key to judge with').fill(SECRET);
    await pair.getByLabel('Why').fill('asked both');
    await pair.getByRole('button', { name: 'Not the same' }).click();
    await pair.getByRole('status').filter({ hasText: 'Judged not the same.' }).waitFor();
    await pair.getByRole('button', { name: 'Undo' }).click();
    await pair.getByRole('button', { name: 'The same', exact: true }).waitFor();

    await page.getByRole('link', { name: 'Decided' }).click();
    const row = page.locator('.decided > li').first();
    await row.waitFor();
    expect(await row.innerText()).toContain('asked both');
    expect(await row.innerText()).toContain('desk');
    expect(await row.innerText()).toMatch(/withdrawn \d/);
    expect(await complaints(page)).toEqual([]);
  });

  test('what was decided before can be undone from the list', async () => {
    page = await explorer.open('/judge');
    await page.getByLabel('Key to judge with').fill(SECRET);
    await page.getByRole('button', { name: 'The same', exact: true }).first().click();
    await page.getByText('Judged the same.').waitFor();
    await page.getByRole('link', { name: 'Decided' }).click();
    const row = page.locator('.decided > li').first();
    await row.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.decided > li.withdrawn').first().waitFor();
  });
});
