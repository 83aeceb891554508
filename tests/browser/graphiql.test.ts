import { chromium, type Browser, type Page } from 'playwright-core';
import { questionTabs } from '../../src/service/graphiql/question-tabs.js';
import { running, type Running } from '../service/running.js';
import { describeInChromium } from '../setup/chromium.js';

describeInChromium('GraphiQL', (executablePath) => {
  let one: Running;
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    one = await running();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL('/graphiql', one.url).href);
    await page.waitForSelector('.graphiql-tab');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await one.stop();
  });

  test('shows the questions as tabs, each under its name', async () => {
    expect(await page.locator('.graphiql-tab').count()).toBe(questionTabs().length);
    const first = questionTabs()[0]?.query.split('\n')[0] ?? '';
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain(first);
  }, 60_000);

  test('asks the service, and shows its answer', async () => {
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: 'DATABASE_UNREACHABLE' }).waitFor();
  }, 60_000);

  test('needs nothing from elsewhere, and keeps to what the page may do', () => {
    const { origin } = new URL(one.url);
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    // The browser tells of the 503, which is what the service says while Neo4j is away.
    expect(failures.filter((text) => !text.includes('503'))).toEqual([]);
  });
});
