import { articleIn } from './items.js';
import { page } from './page.js';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Trams for Lviv',
  author: [
    { '@type': 'Person', name: 'Ada Pen' },
    { '@type': 'Person', name: 'Bo Ink' },
  ],
  publisher: { '@type': 'Organization', name: 'Northern Wire' },
  datePublished: '2024-05-06T23:30:00-05:00',
  mainEntityOfPage: { '@id': 'https://example.org/trams' },
  inLanguage: 'en-GB',
};
const FACTS = {
  title: 'Trams for Lviv',
  author: 'Ada Pen, Bo Ink',
  publisher: 'Northern Wire',
  publishedAt: '2024-05-06',
  url: 'https://example.org/trams',
  language: 'en-GB',
};

describe('facts', () => {
  test.each<[what: string, head: string, facts: object]>([
    ['of JSON-LD', jsonLd(NEWS), FACTS],
    ['of JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage', name: 'no' }, NEWS] }), FACTS],
    [
      'of JSON-LD in a list, type among several',
      jsonLd([{ ...NEWS, '@type': ['Thing', 'NewsArticle'] }]),
      FACTS,
    ],
    [
      'of the second block, where the first is broken',
      `<script type="application/ld+json">{</script>${jsonLd(NEWS)}`,
      FACTS,
    ],
    ['of an author that is a name', jsonLd({ ...NEWS, author: 'Ada Pen' }), { ...FACTS, author: 'Ada Pen' }],
    [
      'of OpenGraph',
      `<meta property="og:title" content="Trams for Lviv"><meta property="og:site_name" content="Northern Wire">
       <meta property="og:url" content="https://example.org/trams"><meta property="og:locale" content="en_GB">
       <meta property="article:published_time" content="2024-05-06T08:00:00Z">
       <meta property="article:author" content="https://example.org/people/ada"><meta name="author" content="Ada Pen">`,
      { ...FACTS, author: 'Ada Pen', language: 'en' },
    ],
    [
      'of meta alone, names in capitals',
      `<title>Trams for Lviv</title><META NAME="DC.Creator" CONTENT="Ada Pen"><meta name="DC.date.issued" content="2024-05-06">
       <link rel="canonical" href="https://example.org/trams?utm_source=x#top">`,
      {
        title: 'Trams for Lviv',
        author: 'Ada Pen',
        publishedAt: '2024-05-06',
        url: 'https://example.org/trams',
        language: 'en',
      },
    ],
    ['that are not there', '', { language: 'en' }],
    [
      'JSON-LD above OpenGraph, where they differ',
      `${jsonLd(NEWS)}<meta property="og:title" content="You won’t believe these trams">`,
      FACTS,
    ],
    ['of something that is no article', jsonLd({ ...NEWS, '@type': 'Organization' }), { language: 'en' }],
  ])('%s', async (_, head, facts) => {
    expect((await articleIn('html', page(head))).facts).toEqual(facts);
  });

  test.each<[what: string, head: string, dropped: string]>([
    [
      'a day that is none',
      '<meta name="date" content="last Tuesday">',
      'publishedAt: "last Tuesday" is not a day.',
    ],
    [
      'a canonical address with a password',
      '<link rel="canonical" href="https://me:secret@example.org/">',
      'url: The address holds a user name or password.',
    ],
  ])('that cannot be used are left out and told: %s', async (_, head, dropped) => {
    const { dropped: all } = await articleIn('html', page(head));
    expect(all).toContain(dropped);
  });

  test('a page in another language is refused: its text cannot be read', async () => {
    const german = page('').replace('lang="en"', 'lang="de-CH"');
    await expect(articleIn('html', german)).rejects.toMatchObject({
      code: 'LANGUAGE_UNSUPPORTED',
      message: 'Articles in "de-CH" are not read yet.',
    });
  });
});

describe('the address', () => {
  const canonical = (href: string): string => page(`<link rel="canonical" href="${href}">`);
  const OTHER = 'its canonical address https://elsewhere.example/a, which is of another outlet';
  test.each<
    [
      what: string,
      html: string,
      from: string | undefined,
      url: string | undefined,
      dropped: readonly string[],
    ]
  >([
    ['canonical, relative', canonical('/a'), 'https://example.org/a?x=1', 'https://example.org/a', []],
    [
      'canonical of the mobile page',
      canonical('https://www.example.org/a'),
      'https://m.example.org/a',
      'https://www.example.org/a',
      [],
    ],
    [
      'canonical of another outlet',
      canonical('https://elsewhere.example/a'),
      'https://example.org/a',
      'https://example.org/a',
      [OTHER],
    ],
    [
      'of another outlet, in a file of unknown origin',
      canonical('https://elsewhere.example/a'),
      undefined,
      'https://elsewhere.example/a',
      [],
    ],
    ['where it was fetched from', page(''), 'https://example.org/a', 'https://example.org/a', []],
    ['relative without a base', canonical('/a'), undefined, undefined, []],
    ['of no web page', canonical('file:///etc/passwd'), undefined, undefined, []],
    [
      'that a browser wrote into the saved page',
      page('').replace('<html', '<!-- saved from url=(0024)https://example.org/a/b -->\n<html'),
      undefined,
      'https://example.org/a/b',
      [],
    ],
    [
      'that SingleFile wrote into it',
      page('').replace(
        '<head>',
        '<head><!--\n Page saved with SingleFile \n url: https://example.org/a/b \n saved date: x\n-->',
      ),
      undefined,
      'https://example.org/a/b',
      [],
    ],
  ])('%s', async (_, html, address, url, dropped) => {
    const article = await articleIn('html', html, address === undefined ? {} : { address });
    expect(article.facts.url).toBe(url);
    expect(article.dropped.filter((words) => words.includes('address'))).toEqual(dropped);
  });
});
