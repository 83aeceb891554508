import { chromium, type Browser, type Page } from 'playwright-core';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import { loadSamples } from '../journey/read-and-load.js';
import { handedAddress, handedBrowserUrl } from '../setup/address.js';
import { describeInChromium } from '../setup/chromium.js';
import { testGraph, wipe } from '../setup/database.js';
import { keepScreenshot } from './opened.js';

const QUESTION = 'MATCH (who)-[:SAID]->(what:Statement)-[:ABOUT]->(:City {name: "Kyiv"}) RETURN who, what';

describeInChromium('Neo4j Browser', (path) => {
  const url = handedBrowserUrl();
  const graph = testGraph();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await applySchema(graph);
    await wipe(graph);
    await loadSamples(graph);
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await graph.close();
  });

  // A server of one's own is named by its Bolt address alone: where its Browser is, or whether it has one, is not known.
  (url === undefined ? test.skip : test)(
    'signs in as docs/browser.md says, asks its first question and draws the graph',
    async () => {
      const { uri, user, password } = handedAddress();
      await page.goto(url ?? '');
      await page.selectOption('select[data-testid=bolt-scheme-select]', 'bolt://');
      await page.fill('input[data-testid=boltaddress]', uri.replace('bolt://', ''));
      await page.fill('input[data-testid=username]', user);
      await page.fill('input[data-testid=password]', password);
      await page.click('button[data-testid=connect]');
      await page
        .getByText(/You are connected as user/u)
        .first()
        .waitFor({ timeout: 60_000 });
      await page.locator('#monaco-main-editor').click();
      await page.keyboard.insertText(QUESTION);
      await page.click('button[data-testid=editor-Run]');
      const [{ nodes }] = (await graph.read({
        text: `${QUESTION.replace(/RETURN .*/u, '')} RETURN count(DISTINCT who) + count(DISTINCT what) AS nodes`,
        parameters: {},
      })) as [{ nodes: number }];
      const drawn = page.locator('svg g.node');
      await drawn.nth(nodes - 1).waitFor({ timeout: 60_000 });
      expect(await drawn.count()).toBe(nodes);
      expect(await page.locator('svg g.relationship').count()).toBeGreaterThan(0);
      await keepScreenshot(page, 'neo4j-browser');
    },
    180_000,
  );
});
