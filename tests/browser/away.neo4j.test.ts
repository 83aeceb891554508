import { describeInChromium } from '../setup/chromium.js';
import { complaints } from './axe.js';
import { keepScreenshot, openExplorer, type Opened } from './opened.js';

describeInChromium('when there is nothing to show', (path) => {
  let explorer: Opened;

  beforeAll(async () => {
    explorer = await openExplorer(path, async () => undefined);
  }, 120_000);
  afterAll(() => explorer?.close());

  test('an empty record says how to fill it', async () => {
    const page = await explorer.open('/');
    await page.locator('.empty', { hasText: 'The record is empty.' }).waitFor();
    expect(await page.locator('.empty').innerText()).toContain('npx onrecord ingest');
    expect(await complaints(page)).toEqual([]);
    await keepScreenshot(page, 'empty');
    await page.context().close();
  });

  test('a service that went away is said to be, and asked again when the person wants', async () => {
    const page = await explorer.open('/articles');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Statements' }).click();
    await page.locator('.failed', { hasText: 'OnRecord does not answer.' }).waitFor();
    expect(await page.locator('.failed').innerText()).toContain('Is “onrecord serve” still running?');
    expect(await complaints(page)).toEqual([]);
    await keepScreenshot(page, 'away');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.empty', { hasText: 'The record is empty.' }).waitFor();
    await page.context().close();
  });

  test('what the service says of its database is passed on, with what to do', async () => {
    const page = await explorer.open('/articles');
    const errors = [
      {
        message: 'Neo4j does not answer.',
        extensions: { code: 'DATABASE_UNREACHABLE', hint: 'Start it with "onrecord db start".' },
      },
    ];
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: { errors } }));
    await page.getByRole('link', { name: 'Statements' }).click();
    await page.locator('.failed', { hasText: 'Neo4j does not answer.' }).waitFor();
    expect(await page.locator('.failed').innerText()).toContain('Start it with "onrecord db start".');
    await page.context().close();
  });
});
