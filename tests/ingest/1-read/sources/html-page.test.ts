import fc from 'fast-check';
import { articleIn, itemsIn, lineOf } from './items.js';
import { page, STORY } from './page.js';

test('the text is the story, in paragraphs, without what stands around it; what was left out is said', async () => {
  const { text, dropped } = await articleIn('html', page('<title>x</title>'));
  const paragraphs = text.split('\n\n');
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[1]).toBe(
    '“We have replaced eleven kilometres of track,” Vale told reporters at the depot. “People will get their line back, and they will get it on time.”',
  );
  expect(dropped).toEqual(['15 of 110 words of the page, which are beside its main text']);
});

describe('the text of hard pages', () => {
  const long = STORY.replace(/<\/p>[^]*/, '</p>');
  test.each<[what: string, body: string, text: string]>([
    ['<br> as a line end', '<p>One said no.<br>Two said <br/> yes.</p>', 'One said no.\nTwo said\nyes.'],
    ['inline elements join, blocks do not', '<div>Ky<b>iv</b></div><div>Lviv</div>', 'Kyiv\n\nLviv'],
    ['blanks of the source are one blank', '<p>One\n\n   said\tno.</p>', 'One said no.'],
    [
      'entities and blanks that must not break',
      '<p>“No”&nbsp;&mdash; A&amp;B &lt;said&gt;</p>',
      '“No” — A&B <said>',
    ],
    ['soft hyphens and blanks without width', '<p>Ver&shy;by\u200btska</p>', 'Verbytska'],
    [
      'captions and scripts inside',
      '<p>One.</p><figure><img src="a"><figcaption>A tram</figcaption></figure><script>x</script><p>Two.</p>',
      'One.\n\nTwo.',
    ],
    [
      'lists and quotations',
      '<ul><li>One</li><li>Two</li></ul><blockquote><p>“No.”</p></blockquote>',
      'One\n\nTwo\n\n“No.”',
    ],
    ['letters beyond the first plane', '<p>The tram 🚋 &#x1F68B; runs.</p>', 'The tram 🚋 🚋 runs.'],
  ])('%s', async (_, body, text) => {
    const article = await articleIn('html', page('', `${long}${body}${STORY}`));
    const [first] = article.text.split('\n\n');
    expect(article.text.slice((first as string).length + 2)).toMatch(
      new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\n\n`),
    );
  });

  test('captions are counted', async () => {
    const figure = '<figure><img src="a.jpg"><figcaption>A tram in the rain</figcaption></figure>';
    expect((await articleIn('html', page('', STORY.replace('</p>', `</p>${figure}`)))).dropped).toContain(
      '1 caption',
    );
  });
});

describe('encodings', () => {
  const latin = (html: string): Buffer =>
    Buffer.from(html.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
  const plain = page('').replace('<meta charset="utf-8">', '');
  test.each<[what: string, bytes: Uint8Array, charset: string | undefined]>([
    ['UTF-8 that nothing says', Buffer.from(plain), undefined],
    [
      'UTF-8 with a mark, whatever the page says',
      Buffer.from(`\uFEFF${page('').replace('utf-8', 'iso-8859-1')}`),
      undefined,
    ],
    ['Windows-1252 that nothing says', latin(plain), undefined],
    [
      'Latin-1 by the page, which browsers take for Windows-1252',
      latin(page('').replace('utf-8', 'iso-8859-1')),
      undefined,
    ],
    [
      'http-equiv',
      latin(
        plain.replace(
          '<head>',
          '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
        ),
      ),
      undefined,
    ],
    ['by the server', latin(plain), 'windows-1252'],
    ['UTF-16 by its mark', Buffer.from(`\uFEFF${plain}`, 'utf16le'), undefined],
  ])('%s', async (_, bytes, charset) => {
    const { text } = await articleIn('html', bytes, charset === undefined ? {} : { charset });
    expect(text).toContain('“We have replaced eleven kilometres of track,”');
  });

  test('bytes that do not fit are counted', async () => {
    const bytes = Buffer.concat([
      Buffer.from(page('', `<p>One \x00`).slice(0, -60)),
      Buffer.from(STORY),
      Buffer.from([0xff, 0xfe]),
    ]);
    const { dropped } = await articleIn('html', Buffer.from(bytes.filter((byte) => byte !== 0)));
    expect(dropped).toContain('2 bytes that do not fit its encoding');
  });
});

describe('a page that is no article is refused', () => {
  test.each<[what: string, html: string | Uint8Array, message: string]>([
    [
      'empty',
      '',
      'PAGE_WITHOUT_TEXT input: is a page in which no text of an article was found (0 words, 20 are needed). Is it an article, and was it saved whole? Or save its text alone.',
    ],
    ['a wall', page('', '<p>Please subscribe.</p>'), 'PAGE_WITHOUT_TEXT'],
    [
      'a script that would fetch the text',
      '<html><body><div id="app"></div><script src="/a.js"></script></body></html>',
      'PAGE_WITHOUT_TEXT',
    ],
    [
      'a PDF named .html',
      Buffer.from('%PDF-1.7 \x00'),
      'INPUT_NOT_TEXT input: is a PDF, not an HTML page. Save the page as HTML.',
    ],
    [
      'an encoding that is none',
      page('').replace('utf-8', 'klingon-8'),
      'INPUT_NOT_TEXT input: is in the encoding "klingon-8", which is not known. Save it as UTF-8 and try again.',
    ],
    [
      'more elements than anybody reads',
      page('', '<i></i>'.repeat(25_000)),
      'PAGE_TOO_LARGE input: is a page of more than 20000 elements, the most that is read. Save its text alone.',
    ],
    [
      'elements nested without end',
      page('', `${'<div>'.repeat(30_000)}${STORY}${'</div>'.repeat(30_000)}`),
      'PAGE_TOO_LARGE input: is a page whose elements are nested more than 500 deep. Save its text alone.',
    ],
    [
      '17 MiB',
      Buffer.alloc(17 * 1024 * 1024, '<p>x</p>'),
      'INPUT_TOO_LARGE input: is longer than 16 MiB, the most that is read of one page. Save its text alone.',
    ],
  ])('%s', async (_, html, message) => {
    const said = await itemsIn('html', html).then(
      (items) => items.map(lineOf).join(),
      (error: { code: string; toLine(): string }) => `${error.code} ${error.toLine()}`,
    );
    expect(said.slice(0, message.length)).toBe(message);
  });
});

test('whatever tags come in whatever order: a text of words that stand in the page, or a coded error', async () => {
  const tag = fc.constantFrom(
    ...'<p> </p> <div> </div> <table> <tr> <td> </table> <!-- --> <script> </script> <style> </title> <b> </b> <li> <br> <![CDATA[ ]]> & &amp; &#0; < > " <svg> <math> <template> <select> <option> <plaintext'.split(
      ' ',
    ),
  );
  const piece = fc.oneof(tag, fc.constantFrom('word ', 'said ', '“no” '), fc.string({ maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 80 }), async (pieces) => {
      const html = page('', `${STORY}${pieces.join('')}`);
      const [item] = await itemsIn('html', html).catch((error: { code?: string }) => {
        expect(error.code).toMatch(/^(?:PAGE|INPUT)_/);
        return [];
      });
      if (item?.kind !== 'article') return;
      expect(item.text).not.toMatch(/\0|\n{3}|[ \t]\n|^\s|\s$/);
      expect(item.text.length).toBeLessThanOrEqual(html.length);
    }),
    { numRuns: 100 },
  );
});
