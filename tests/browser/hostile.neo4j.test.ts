import type { Page } from 'playwright-core';
import { loadExtraction } from '../../ingest/6-load/load.js';
import { extraction } from '../graph/extractions.js';
import { describeInChromium } from '../setup/chromium.js';
import { keepScreenshot, openExplorer, type Opened } from './opened.js';

const SCRIPT = '<script>window.hurt = 1</script>';
const IMAGE = '<img src=x onerror="window.hurt = 2">';
const NAME = `Ann ${IMAGE} Lee`;
const TOPIC = `<svg onload="window.hurt = 3">City`;
const WORDS = `“${SCRIPT} & &lt;b&gt; <b>bold</b> ${TOPIC}”`;

/** An article by somebody who means harm: its text, its headline, its outlet and its names are markup and scripts. */
const HOSTILE = extraction({
  title: `${SCRIPT}<h1>Owned</h1>`,
  publisher: `The ${IMAGE} Post`,
  publishedAt: '2025-01-02',
  url: 'javascript:window.hurt=4',
  text: `${SCRIPT}<h1>Owned</h1>\n\n${WORDS}, said ${NAME}, head of ${IMAGE}.\n\n</p></div><style>* { display: none }</style>`,
  references: [
    { id: 'e1', type: 'PERSON', name: NAME },
    { id: 'e2', type: 'ORGANISATION', name: TOPIC },
  ],
  statements: [
    {
      content: [WORDS],
      cue: 'said',
      source: NAME,
      speakers: [{ entity: 'e1', as: `head of ${IMAGE}` }],
      about: [{ entity: 'e2', form: 'NAME' }],
    },
  ],
});

describeInChromium('an article that is markup and scripts', (path) => {
  let explorer: Opened;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer(path, (graph) => loadExtraction(graph, HOSTILE));
  }, 600_000);
  afterEach(() => page.context().close());
  afterAll(() => explorer?.close());

  /** No script has run, and nothing of the article has become an element. */
  const expectUnharmed = async (): Promise<void> => {
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    const markup = 'main script, main img, main style, main svg[onload], main b, main h1 h1';
    expect(await page.locator(markup).count()).toBe(0);
  };

  test('is text in the list', async () => {
    page = await explorer.open('/');
    await page.locator('[data-item]').waitFor();
    expect(await page.locator('.said-words').textContent()).toBe(WORDS);
    expect(await page.locator('.speaker').textContent()).toBe(NAME);
    expect(await page.locator('.role').textContent()).toBe(`head of ${IMAGE}`);
    expect(await page.locator('[data-main]').textContent()).toBe(`${SCRIPT}<h1>Owned</h1>`);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.filter((href) => href?.includes('script'))).toEqual([]);
    await keepScreenshot(page, 'hostile-list');
    await expectUnharmed();
  });

  test('is text in the article', async () => {
    page = await explorer.open(`/article/${HOSTILE.articleId}`);
    await page.locator('.text .content').first().waitFor();
    expect((await page.locator('.text > *').allTextContents()).join('\n\n')).toBe(HOSTILE.document.text);
    expect((await page.locator('.text .content').allTextContents()).join('')).toBe(WORDS);
    expect(await page.title()).toBe(`${SCRIPT}<h1>Owned</h1> · OnRecord`);
    await keepScreenshot(page, 'hostile-article');
    await expectUnharmed();
  });

  test('is text in the completions, on the page of a name, and in the graph', async () => {
    page = await explorer.open('/');
    await page.fill('#box', 'ann');
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('#box-options .detail').first().textContent()).toContain(NAME);
    await page.getByRole('option', { name: 'all on' }).click();
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').textContent()).toBe(NAME);
    await page.getByRole('link', { name: 'Who is connected' }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect(await page.locator('.connections h2').textContent()).toBe(NAME);
    await expectUnharmed();
  });

  test('nothing failed on the way', async () => {
    page = await explorer.open('/');
    expect(explorer.troubles).toEqual([]);
  });
});
