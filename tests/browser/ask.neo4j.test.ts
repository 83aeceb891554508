import type { Page } from 'playwright-core';
import { describeInChromium } from '../setup/chromium.js';
import { openExplorer, type Opened } from './opened.js';

interface Counted {
  readonly statements: { readonly totalCount: number };
}

describeInChromium('the page Ask', (path) => {
  let explorer: Opened;
  let page: Page;
  const count = async (filter: string): Promise<number> =>
    (await explorer.ask<Counted>(`{ statements(${filter}) { totalCount } }`)).statements.totalCount;
  const address = (): URL => new URL(page.url());
  /** The rows come all at once, but not together with their number. */
  const rowsThere = (): Promise<void> => page.locator('[data-item]').first().waitFor();

  beforeAll(async () => {
    explorer = await openExplorer(path);
  }, 600_000);
  beforeEach(async () => {
    page = await explorer.open('/');
  });
  afterEach(() => page.context().close());
  afterAll(() => explorer?.close());

  test('a name, completed with its counts, by keys alone: who said what about Kyiv', async () => {
    const total = await count('about: ["kyiv"]');
    await page.keyboard.press('/');
    await page.keyboard.type('kyi');
    const option = page.getByRole('option', { name: `about Kyiv ${total} statements` });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Who said what about Kyiv?' }).waitFor();
    await page.locator('.total', { hasText: `${total} statements` }).waitFor();
    expect(address().searchParams.get('about')).toMatch(/^[0-9a-f]{32}$/);
    expect(await page.locator('#box').inputValue()).toBe('who said what about Kyiv');
  });

  test('a question in words', async () => {
    await page.fill('#box', 'what did Oksana Verbytska say about Kyiv?');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'What did Oksana Verbytska say about Kyiv?' }).waitFor();
    expect(address().search).toBe('?about=Kyiv&by=Oksana+Verbytska');
    const total = await count('by: "Oksana Verbytska", about: ["Kyiv"]');
    expect(total).toBeGreaterThan(0);
    await page.locator('.total', { hasText: `${total} statement` }).waitFor();
    await rowsThere();
    expect(await page.locator('[data-item]').count()).toBe(total);
  });

  test('what is quoted is set apart from what is paraphrased, and nothing of the words is lost', async () => {
    await page.goto(`${explorer.origin}/?kind=mixed`);
    const rows = page.locator('[data-item]');
    await rows.first().waitFor();
    interface Mixed {
      readonly statements: { readonly nodes: readonly { readonly text: string }[] };
    }
    const { statements } = await explorer.ask<Mixed>(
      '{ statements(kind: MIXED, first: 30) { nodes { text } } }',
    );
    expect(statements.nodes.length).toBeGreaterThan(0);
    expect(await rows.locator('.said-words').allTextContents()).toEqual(
      statements.nodes.map(({ text }) => text),
    );
    const [quoted] = await rows.first().locator('.quoted').allTextContents();
    expect(quoted).toMatch(/^[“"‘].+[”"’]$/u);
    expect(await rows.first().locator('.paraphrase').count()).toBeGreaterThan(0);
  });

  test('filters show how many they leave, stand in the address, and go with back', async () => {
    const direct = await count('kind: DIRECT');
    const choice = page.locator('.choices a', { hasText: /^quoted/ });
    await choice.locator('.count', { hasText: String(direct) }).waitFor();
    await choice.click();
    await page.locator('.total', { hasText: `${direct} statements` }).waitFor();
    expect(address().search).toBe('?kind=direct');
    await rowsThere();
    expect(new Set(await page.locator('[data-item] .kind').allTextContents())).toEqual(new Set(['quoted']));
    await page.goBack();
    await page.locator('.total', { hasText: `${await count('first: 1')} statements` }).waitFor();
    expect(address().search).toBe('');
  });

  test('outlet and days narrow it too', async () => {
    await page.locator('.filters input[type=date]').first().fill('2026-01-01');
    await page
      .locator('.total', { hasText: `${await count('saidFrom: "2026-01-01"')} statements` })
      .waitFor();
    expect(address().search).toBe('?from=2026-01-01');
    await page.locator('ul[aria-labelledby=by-outlet] a', { hasText: 'Northern Wire' }).click();
    const both = await count('saidFrom: "2026-01-01", publisher: "Northern Wire (fiction)"');
    await page.locator('.total', { hasText: `${both} statements` }).waitFor();
    expect(address().searchParams.get('outlet')).toBe('Northern Wire (fiction)');
  });

  test('words that were said', async () => {
    await page.fill('.filters input[name=words]', 'comma');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Statements with “comma”' }).waitFor();
    const total = await count('text: "comma"');
    expect(total).toBeGreaterThan(0);
    await rowsThere();
    expect(await page.locator('[data-item]').count()).toBe(total);
  });

  test('a name that is misspelt is met with those that are near', async () => {
    await page.fill('#box', 'Kyyv');
    await page.keyboard.press('Enter');
    await page.locator('.empty', { hasText: 'Nothing on record answers this.' }).waitFor();
    await page
      .locator('.empty a', { hasText: /^Kyiv$/ })
      .first()
      .click();
    await page.locator('h1', { hasText: 'Who said what about Kyiv?' }).waitFor();
  });

  test('the list grows to its end, every statement once', async () => {
    const total = await count('first: 1');
    expect(total).toBeGreaterThan(60);
    const end = page.locator('.list-end');
    while (!(await end.innerText()).includes('That is all.')) {
      // By script: a turn of the wheel waits for the compositor, which on a busy machine may not answer.
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await page.waitForTimeout(50);
    }
    expect(await page.locator('[data-item]').count()).toBe(total);
  });

  test('a statement leads to its very place, in the article here and at the outlet', async () => {
    interface One {
      readonly statements: {
        readonly nodes: readonly [
          { id: string; evidence: readonly [{ url: string }]; article: { id: string } },
        ];
      };
    }
    const { statements } = await explorer.ask<One>(
      '{ statements(first: 1) { nodes { id evidence { url } article { id } } } }',
    );
    const [{ id, evidence, article }] = statements.nodes;
    const row = page.locator('[data-item]').first();
    expect(await row.locator('a[target=_blank]').getAttribute('href')).toBe(evidence[0].url);
    await row.locator('[data-main]').click();
    await page.locator(`[id="${id}"].looked`).waitFor();
    expect(address().pathname + address().hash).toBe(`/article/${article.id}#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });

  test('the keyboard reaches everything: skip link, list by arrows, Enter opens', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the page');
    await page.locator('[data-item]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    const at = await page.evaluate<number>(
      "[...document.querySelectorAll('[data-item]')].indexOf(document.activeElement)",
    );
    expect(at).toBe(2);
    expect(await page.locator('[data-item][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.page.article').waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
  });

  test('nothing failed on the way', () => expect(explorer.troubles).toEqual([]));
});
