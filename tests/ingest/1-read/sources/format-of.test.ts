import { endingOf, formatOf, isArticleName } from '../../../../ingest/1-read/sources/format-of.js';
import type { Format } from '../../../../ingest/1-read/sources/source.js';

test.each<[name: string, start: string, mediaType: string | undefined, format: Format]>([
  // By name.
  ['a.txt', '<html>', undefined, 'text'],
  ['A.HTM', 'x', undefined, 'html'],
  ['a.jsonl.gz', '', undefined, 'jsonl'],
  ['a.b.ndjson', '', undefined, 'jsonl'],
  ['a.csv', '{', undefined, 'csv'],
  ['archive.warc.gz', '', undefined, 'warc'],
  ['feed.rss', '', undefined, 'feed'],
  // By content.
  ['article.md', 'Kyiv said no.', undefined, 'text'],
  ['-', '\uFEFF<!-- saved from url=(0001)x -->\n<!DOCTYPE html>\n<html>', undefined, 'html'],
  ['-', '<html lang="en">', undefined, 'html'],
  ['-', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', undefined, 'html'],
  [
    'feed.xml',
    '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<!-- x --><rss version="2.0">',
    undefined,
    'feed',
  ],
  ['-', '<feed xmlns="http://www.w3.org/2005/Atom">', undefined, 'feed'],
  ['-', '<rdf:RDF xmlns="x">', undefined, 'feed'],
  ['-', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss/>', undefined, 'feed'],
  ['page.xml', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', undefined, 'html'],
  ['a.xml', '<?xml version="1.0"?><nitf/>', undefined, 'text'],
  ['-', 'WARC/1.0\r\n', undefined, 'warc'],
  ['-', '{"text": "A."}\n{"text": "B."}\n', undefined, 'jsonl'],
  ['-', '{\n  "text": "A."\n}', undefined, 'json'],
  ['-', '{"text": "A."}', undefined, 'json'],
  ['-', '[{"text": "A."}]', undefined, 'json'],
  ['-', '[Kyiv] The mayor said no.', undefined, 'text'],
  ['-', '{Kyiv} The mayor said no.', undefined, 'text'],
  ['-', '', undefined, 'text'],
  // By the server, whatever the address looks like.
  ['/a.php', 'x', 'text/html', 'html'],
  ['/feed', '<rss>', 'text/xml', 'feed'],
  ['/feed', '<rss>', 'application/octet-stream', 'feed'],
  ['/a.txt', 'x', 'text/plain', 'text'],
  ['/a', 'x', 'application/x-ndjson', 'jsonl'],
])('%s %j %s is %s', (name, start, mediaType, format) => {
  expect(formatOf(name, Buffer.from(start), mediaType)).toBe(format);
});

test.each([
  ['a.jsonl.gz', 'jsonl', true],
  ['a.GZ', '', true],
  ['a', '', false],
  ['.txt', 'txt', false],
  ['a.b/c', '', false],
])('%s ends in %j, packed: %s', (name, ending, packed) => {
  expect(endingOf(name)).toEqual({ ending, packed });
});

test('names of a folder that hold articles', () => {
  const names = 'a.txt b.HTML c.json.gz d.md e.gz f g.constructor h.xml .txt'.split(' ');
  expect(names.filter(isArticleName)).toEqual(['a.txt', 'b.HTML', 'c.json.gz', 'h.xml', '.txt']);
});
