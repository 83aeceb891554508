import { itemsIn, lineOf } from './items.js';

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Northern Wire</title><link>https://example.org/</link><language>en-GB</language>${head}${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Northern Wire</title>
<author><name>The desk</name></author>${entries}</feed>`;
const LINK = '<link>https://example.org/1</link>';
const FACTS = {
  title: 'Trams',
  author: 'Ada Pen',
  url: 'https://example.org/1',
  publisher: 'Northern Wire',
  publishedAt: '2024-05-06',
};

describe('an entry with its whole text is an article', () => {
  const body = '&lt;p&gt;Ada Vale said &amp;amp; meant no.&lt;/p&gt;&lt;p&gt;Bo said yes.&lt;/p&gt;';
  const text = 'Ada Vale said & meant no.\n\nBo said yes.';
  test.each<[what: string, feed: string, facts: object]>([
    [
      'RSS 2.0, escaped',
      rss(`<item><title>Trams</title>${LINK}<dc:creator>Ada Pen</dc:creator><pubDate>Mon, 06 May 2024 23:30:00 EST</pubDate>
           <description>Short.</description><content:encoded>${body}</content:encoded></item>`),
      { ...FACTS, language: 'en-GB' },
    ],
    [
      'RSS 2.0, CDATA, an address by guid, an author by mail',
      rss(`<item><title><![CDATA[Trams]]></title><guid>https://example.org/1</guid><author>desk@example.org (Ada Pen)</author>
           <pubDate>6 May 24 08:00 GMT</pubDate>
           <content:encoded><![CDATA[<p>Ada Vale said &amp; meant no.</p><p>Bo said yes.</p>]]></content:encoded></item>`),
      { ...FACTS, language: 'en-GB' },
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
       <channel><title>Northern Wire</title></channel>
       <item rdf:about="https://example.org/1"><title>Trams</title>${LINK}<dc:creator>Ada Pen</dc:creator><dc:date>2024-05-06T08:00:00Z</dc:date><content:encoded>${body}</content:encoded></item></rdf:RDF>`,
      FACTS,
    ],
    [
      'Atom, html',
      atom(`<entry><title type="html">Trams</title><link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/1"/>
            <author><name>Ada Pen</name><email>a@example.org</email></author><published>2024-05-06T23:00:00-05:00</published><updated>2024-06-01T00:00:00Z</updated>
            <content type="html">${body}</content></entry>`),
      FACTS,
    ],
    [
      'Atom, xhtml',
      atom(`<entry><title>Trams</title><link href="https://example.org/1"/><author><name>Ada Pen</name></author><updated>2024-05-06T00:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ada Vale <b>said</b> &amp; meant no.</p><p>Bo said yes.</p></div></content></entry>`),
      FACTS,
    ],
    [
      'a prefix of its own for Atom',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Northern Wire</a:title><a:entry><a:title>Trams</a:title><a:link href="https://example.org/1"/>
       <a:author><a:name>Ada Pen</a:name></a:author><a:published>2024-05-06</a:published><a:content type="html">${body}</a:content></a:entry></a:feed>`,
      FACTS,
    ],
  ])('%s', async (_, feed, facts) => {
    for (const chunk of [7, 65_536]) {
      expect(await itemsIn('feed', feed, { chunk })).toEqual([
        { kind: 'article', at: 'https://example.org/1', text, facts, dropped: [] },
      ]);
    }
  });
});

const words = (count: number): string => 'Ada Vale said no. '.repeat(count / 4).trim();

test.each<[what: string, feed: string, lines: readonly string[]]>([
  [
    'a summary alone',
    rss(`<item>${LINK}<description>Short.</description></item>`),
    ['#https://example.org/1 skipped: the feed has only a summary of it; --follow fetches the article'],
  ],
  [
    'a summary without a link',
    rss('<item><description>Short.</description></item>'),
    ['#1 skipped: the feed has only a summary of it and no link'],
  ],
  [
    'a long description is the text',
    rss(`<item>${LINK}<description>${words(160)}</description></item>`),
    [`#https://example.org/1 ${words(160)}`],
  ],
  [
    'a long description that is cut off',
    rss(`<item>${LINK}<description>${words(160)} […]</description></item>`),
    ['#https://example.org/1 skipped: the feed has only a summary of it; --follow fetches the article'],
  ],
  [
    'content elsewhere',
    atom('<entry><link href="https://example.org/1"/><content src="https://example.org/1.html"/></entry>'),
    ['#https://example.org/1 skipped: the feed has only a summary of it; --follow fetches the article'],
  ],
  [
    'a guid that is no address',
    rss(`<item><guid isPermaLink="false">7</guid><content:encoded>One.</content:encoded></item>`),
    ['#1 One.'],
  ],
  [
    'a link that leads nowhere',
    rss('<item><link>javascript:alert(1)</link><content:encoded>One.</content:encoded></item>'),
    ['#1 One.'],
  ],
  ['no entries', rss(''), ['skipped: it is a feed without entries']],
  [
    'an entity of HTML, which XML has not',
    rss(`<item>${LINK}<content:encoded>One&nbsp;said no.</content:encoded></item>`),
    [
      '#https://example.org/1 One said no.',
      'skipped: what is not well-formed XML in 1 place; the entries were read',
    ],
  ],
  [
    'a language that is not read',
    rss(
      `<item>${LINK}<dc:language>de</dc:language><content:encoded>Eins.</content:encoded></item><item><content:encoded>Two.</content:encoded></item>`,
    ),
    [
      '#https://example.org/1 failed LANGUAGE_UNSUPPORTED input#https://example.org/1: Articles in "de" are not read yet. OnRecord reads English (en).',
      '#2 Two.',
    ],
  ],
])('%s', async (_, feed, lines) => {
  expect((await itemsIn('feed', feed)).map(lineOf)).toEqual(lines);
});

test('a relative link is of the address that the feed came from; --follow gives links to fetch', async () => {
  const feed = rss('<item><link>/1</link><title>T</title><description>Short.</description></item>');
  expect(await itemsIn('feed', feed, { address: 'https://example.org/feed.xml', follow: true })).toEqual([
    {
      kind: 'link',
      at: 'https://example.org/1',
      address: 'https://example.org/1',
      facts: { title: 'T', url: 'https://example.org/1', publisher: 'Northern Wire', language: 'en-GB' },
    },
  ]);
});

const BOMB = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;

test.each<[what: string, feed: string | Buffer, message: string]>([
  [
    'an entity bomb',
    rss(`<item><content:encoded>&c;</content:encoded></item>`).replace('?>', `?>${BOMB}`),
    'FEED_INVALID input: declares entities, which is a way to attack who reads it. It was not read.',
  ],
  [
    'an external entity',
    rss(`<item><content:encoded>&x;</content:encoded></item>`).replace(
      '?>',
      '?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ),
    'FEED_INVALID input: declares entities, which is a way to attack who reads it. It was not read.',
  ],
  [
    'elements nested without end',
    rss('<item>'.repeat(10_000)),
    'FEED_INVALID input: has elements nested more than 200 deep. It was not read.',
  ],
  [
    'an entry without end',
    rss(`<item><title>${'x'.repeat(5 * 1024 * 1024)}</title></item>`),
    'FEED_INVALID input: has an entry of more than 4 MiB. It was not read.',
  ],
  [
    'a page',
    '<html><body><p>No feed.</p></body></html>',
    'FEED_INVALID input: is neither RSS nor Atom. Give the address of the feed, not of its page.',
  ],
  [
    'another XML',
    '<?xml version="1.0"?><nitf/>',
    'FEED_INVALID input: is neither RSS nor Atom. Give the address of the feed, not of its page.',
  ],
  [
    'nothing',
    '',
    'FEED_INVALID input: is neither RSS nor Atom. Give the address of the feed, not of its page.',
  ],
  [
    'an encoding that is none',
    '<?xml version="1.0" encoding="klingon"?><rss/>',
    'INPUT_NOT_TEXT input: is in the encoding "klingon", which is not known. Save it as UTF-8 and try again.',
  ],
  [
    'not in its encoding',
    Buffer.from(rss('<item><title>caf\xe9</title></item>'), 'latin1'),
    'INPUT_NOT_UTF8 input: is not in the encoding utf-8, as it says. Save it as UTF-8 and try again.',
  ],
])('refused: %s', async (_, feed, message) => {
  const said = await itemsIn('feed', feed).then(
    (items) => items.map(lineOf).join(),
    (error: { code: string; toLine(): string }) => `${error.code} ${error.toLine()}`,
  );
  expect(said).toBe(message);
});

test('a feed in Latin-1 that says so is read', async () => {
  const feed = rss('<item><content:encoded>The caf\xe9 said no.</content:encoded></item>').replace(
    'UTF-8',
    'iso-8859-1',
  );
  expect((await itemsIn('feed', Buffer.from(feed, 'latin1'))).map(lineOf)).toEqual(['#1 The café said no.']);
});
