import type { Page } from 'playwright-core';
import { describeInChromium } from '../setup/chromium.js';
import { openExplorer, type Opened } from './opened.js';

interface Read {
  readonly articles: {
    readonly nodes: readonly {
      readonly id: string;
      readonly text: string;
      readonly marks: readonly {
        readonly kind: string;
        readonly exact: string;
        readonly entity: { readonly id: string } | null;
      }[];
      readonly statements: {
        readonly nodes: readonly {
          readonly id: string;
          readonly within: unknown;
          readonly evidence: readonly {
            readonly exact: string;
            readonly start: number;
            readonly end: number;
          }[];
          readonly speakers: readonly { readonly entity: { readonly name: string } }[];
        }[];
      };
    }[];
  };
}

describeInChromium('the page of an article', (path) => {
  let explorer: Opened;
  let page: Page;
  let articles: Read['articles']['nodes'];

  beforeAll(async () => {
    explorer = await openExplorer(path);
    articles = (
      await explorer.ask<Read>(`{ articles(first: 20) { nodes { id text marks { kind exact entity { id } } statements(first: 100) { nodes {
        id within { id } evidence { exact start end } speakers { entity { name } } } } } } }`)
    ).articles.nodes;
    expect(articles.length).toBeGreaterThan(5);
  }, 600_000);
  afterEach(() => page.context().close());
  afterAll(() => explorer?.close());

  test('shows every text as it was read, with just what was said highlighted', async () => {
    for (const { id, text, statements } of articles) {
      page = await explorer.open(`/article/${id}`);
      await page.waitForSelector('.text .content');
      const shown = await page.locator('.text > *').allTextContents();
      expect(shown.join('\n\n')).toBe(text.trim().replace(/\n(?:[^\S\n]*\n)+/gu, '\n\n'));
      const said = new Set(statements.nodes.flatMap(({ evidence }) => evidence.flatMap(placesOf)));
      const highlighted = (await page.locator('.text .content').allTextContents())
        .join('')
        .replace(/\s/gu, '');
      const expected = [...said].sort((a, b) => a - b).map((place) => text[place]);
      expect(highlighted).toBe(expected.join('').replace(/\s/gu, ''));
      await page.context().close();
    }
    page = await explorer.open('/');
  });

  test('marks the cue and the source, and names lead to their pages', async () => {
    const [{ id, marks }] = articles as [Read['articles']['nodes'][number]];
    page = await explorer.open(`/article/${id}`);
    await page.waitForSelector('.text .cue');
    const marked = async (kind: string): Promise<string> =>
      (await page.locator(`.text .${kind.toLowerCase()}`).allTextContents()).join('');
    const known = (kind: string): string =>
      marks
        .filter((mark) => mark.kind === kind)
        .map(({ exact }) => exact)
        .join('');
    for (const kind of ['CUE', 'SOURCE']) {
      expect(known(kind)).not.toBe('');
      expect(await marked(kind)).toBe(known(kind));
    }
    const mention = marks.find(({ kind, entity }) => kind === 'MENTION' && entity !== null);
    const link = page.locator(`.text a.mention[href="/entity/${mention?.entity?.id}"]`).first();
    expect(await link.textContent()).toBe(mention?.exact);
  });

  test('every statement stands beside it with who said it, and pointing at one marks the other', async () => {
    const [{ id, statements }] = articles as [Read['articles']['nodes'][number]];
    page = await explorer.open(`/article/${id}`);
    const notes = page.locator('.notes li');
    await notes.first().waitFor();
    expect(await notes.count()).toBe(statements.nodes.length);
    const plain = statements.nodes.find(({ speakers, within }) => speakers.length > 0 && within == null);
    const note = page.locator(`.notes li[data-statement="${plain?.id}"]`);
    await page.locator(`[id="${plain?.id}"]`).hover();
    expect(await note.getAttribute('class')).toContain('looked');
    expect(await note.locator('.speaker').innerText()).toContain(plain?.speakers[0]?.entity.name);
    await page.mouse.move(0, 0);
    await note.focus();
    await page.locator(`[id="${plain?.id}"].looked`).waitFor();
  });

  test('the speakers stand beside it in the colours of their words', async () => {
    const [{ id, statements }] = articles as [Read['articles']['nodes'][number]];
    page = await explorer.open(`/article/${id}`);
    const [first] = statements.nodes;
    const key = page.locator('.speakers-key li').first();
    expect(await key.innerText()).toContain(first?.speakers[0]?.entity.name);
    const colour = (selector: string): Promise<string> =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('--hue')`,
      );
    expect(await colour('.speakers-key li')).toBe(await colour(`[id="${first?.id}"]`));
  });

  test('nothing failed on the way', () => expect(explorer.troubles).toEqual([]));
});

const placesOf = ({ start, end }: { readonly start: number; readonly end: number }): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
