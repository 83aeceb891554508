import { describeInChromium } from '../setup/chromium.js';
import { complaints } from './axe.js';
import { keepScreenshot, LOOKS, openExplorer, type Opened } from './opened.js';

interface Found {
  readonly entities: { readonly nodes: readonly { readonly id: string }[] };
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
  readonly articles: { readonly nodes: readonly { readonly id: string }[] };
}

describeInChromium('every page', (path) => {
  let explorer: Opened;
  let addresses: Readonly<Record<string, string>>;

  beforeAll(async () => {
    explorer = await openExplorer(path);
    const { entities, people, articles } = await explorer.ask<Found>(`{
      entities(name: "kyiv", type: CITY, first: 1) { nodes { id } }
      people: entities(name: "oksana verbytska", type: PERSON, first: 1) { nodes { id } }
      articles(first: 8) { nodes { id } }
    }`);
    const [city, person] = [entities.nodes[0]?.id, people.nodes[0]?.id];
    addresses = {
      start: '/',
      ask: '/?about=Kyiv',
      'ask-nothing': '/?about=Kyyv',
      articles: '/articles',
      article: `/article/${articles.nodes.at(-1)?.id}`,
      city: `/entity/${city}`,
      person: `/entity/${person}`,
      graph: `/graph?of=${city}`,
      judge: '/judge',
      'not-found': '/entity/00000000000000000000000000000000',
    };
  }, 600_000);
  afterAll(() => explorer?.close());

  const names = [
    'start',
    'ask',
    'ask-nothing',
    'articles',
    'article',
    'city',
    'person',
    'graph',
    'judge',
    'not-found',
  ];
  const cases = names.flatMap((name) => LOOKS.map((look) => [name, look] as const));

  test.each(cases)(
    '%s, %s: WCAG 2.2 AA by axe-core, one heading, no sideways scrolling',
    async (name, look) => {
      const page = await explorer.open(addresses[name] as string, look);
      await page.waitForSelector('h1');
      await keepScreenshot(page, `${name}-${look}`);
      expect(await complaints(page)).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/· OnRecord$/);
      const sideways = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(sideways).toBe(0);
      await page.context().close();
    },
  );

  test('nothing failed in any page: no error, nothing that the policy refuses, nothing asked elsewhere', () => {
    expect(explorer.troubles).toEqual([]);
  });
});
