import type { Random } from './random.js';
import type { Request } from './valid-query.js';

const PIECES = [
  '{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '|', '&', '=', '"', '"""', '#', ',', '\\', '`', "'", ';', '//', '/*',
  ' fragment ', ' on ', ' query ', ' mutation ', ' subscription ', '__schema', '__typename', ' null ', ' true ', '-1', '1e999',
  '99999999999999999999', '0x1F', '\u0000', '\ufeff', '\u202e', '\ud800', '😀', 'é', '\r', '\n', '\t',
  'statements', 'nodes', 'first: 1000000', 'after: "x"', 'by: {}', 'id: ["1"]', '@skip(if: "yes")', '@include',
]; // prettier-ignore

/** A valid query with some of it cut, doubled, exchanged or broken up: most are invalid, a few are valid by chance. */
export function broken({ query, variables }: Request, random: Random): Request {
  let text = query;
  for (let i = 1 + random.below(4); i > 0; i--) {
    const at = random.below(text.length + 1);
    const length = random.below(12);
    const piece = random.pick([
      '',
      random.pick(PIECES),
      text.slice(at, at + length).repeat(2),
      text.slice(random.below(text.length + 1)).slice(0, 20),
    ]);
    text = text.slice(0, at) + piece + text.slice(at + length);
  }
  if (!random.chance(0.3)) return { query: text, variables: variables ?? {} };
  const wrong = Object.fromEntries(
    Object.keys(variables ?? {}).map((name) => [name, random.pick([null, {}, [], '', -1, 1e308, true, 'x'])]),
  );
  return { query: text, variables: wrong };
}

const nested = (open: string, inner: string, close: string, times: number): string =>
  open.repeat(times) + inner + close.repeat(times);

/** Requests that are meant to do harm: to the parser, the limits, the compiler, the database, or whoever reads a log. */
const HOSTILE: readonly ((random: Random, text: string) => string)[] = [
  (random) => `{ ${nested('{', 'a', '}', 1 + random.below(3_000))} }`,
  (random) => `{ statements { nodes ${nested('{ within ', '{ id }', ' }', random.below(400))} } }`,
  (random) => `{ ${Array.from({ length: random.below(600) }, (_, i) => `a${i}: __typename`).join(' ')} }`,
  (random) => `{ ${Array.from({ length: random.below(60) }, (_, i) => `a${i}: statements { totalCount }`).join(' ')} }`,
  (random) => `{ statements(first: ${random.pick(['-1', '0', '101', '2147483647', '2147483648', '1.5', '"5"', 'null'])}) { nodes { id } } }`,
  () => '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  (random) => {
    const length = 2 + random.below(30);
    const doubling = Array.from({ length }, (_, i) => `fragment f${i} on Statement { a: within { ...f${i + 1} } b: within { ...f${i + 1} } }`);
    return `{ statements { nodes { ...f0 } } } ${doubling.join(' ')} fragment f${length} on Statement { id }`;
  },
  (random) => `{ statements { nodes { id } } ${'@skip(if: false) '.repeat(random.below(300))} }`,
  (random) => `query Q ${'@a '.repeat(random.below(500))} { __typename }`,
  () => '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
  (random) => `{ statements(about: ${nested('[', '"x"', ']', random.below(200))}) { nodes { id } } }`,
  (random, text) => `{ statements(about: [${Array.from({ length: random.below(30) }, () => JSON.stringify(text)).join(', ')}]) { nodes { id } } }`,
  (_random, text) => `{ statements(text: ${JSON.stringify(text)}, publisher: ${JSON.stringify(text)}) { nodes { id } totalCount } }`,
  (_random, text) => `{ entities(name: ${JSON.stringify(text)}) { nodes { id } } suggestions(name: ${JSON.stringify(text)}) { id } }`,
  (_random, text) => `{ entity(id: ${JSON.stringify(text)}) { id } statement(id: ${JSON.stringify(text)}) { id } article(url: ${JSON.stringify(text)}) { id } }`,
  (_random, text) => `{ statements(after: ${JSON.stringify(text)}) { nodes { id } } }`,
  (_random, text) => `{ statements(after: ${JSON.stringify(Buffer.from(`1:statements:${text}`).toString('base64url'))}) { nodes { id } } }`,
  (_random, text) => `{ statements(about: ["""${text}"""]) { nodes { id } } }`,
  () => 'mutation { __typename }',
  () => 'subscription { __typename }',
  () => '{ constructor: __typename __proto__: __typename toString: __typename hasOwnProperty: __typename }',
  () => 'query __proto__ { statements { nodes { prototype: id valueOf: text } } }',
  (random) => `{ a: statements { nodes { ${'x: id '.repeat(random.below(500))} } } }`,
  (_random, text) => text,
  (random) => '\u0000'.repeat(random.below(50)),
  (random) => ' '.repeat(random.below(50_000)),
  (random) => `# ${'x'.repeat(random.below(50_000))}`,
  (random) => `{ statements(about: ["${'x'.repeat(random.below(60_000))}"]) { nodes { id } } }`,
]; // prettier-ignore

/** What is tried through texts: breaking out into Cypher, Lucene or a script, and whatever else the lists have. */
export const INJECTIONS: readonly string[] = [
  "' OR 1=1 //", "'}) DETACH DELETE n //", '"}) MATCH (n) DETACH DELETE n //', '`) DELETE n //', '\\u0027) DELETE n //', '$asked',
  '}) RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //', 'LOAD CSV FROM "http://127.0.0.1/" AS l RETURN l', '{limit: 0}',
  '*:*', 'folded:*', '/.*/', '(a', 'a~2', '[* TO *]', '+-&&||!(){}[]^"~*?:\\/', 'AND OR NOT', '"', '\\', '<script>alert(1)</script>',
  '__proto__', 'constructor', '\u0000', '\ud800', '\ufeff', '\u202e', 'null', 'undefined', 'NaN', '../../etc/passwd', '${7*7}', '{{7*7}}', '%00',
]; // prettier-ignore

export function hostile(random: Random, texts: readonly string[]): Request {
  const make = random.pick(HOSTILE);
  return { query: make(random, random.pick(texts)) };
}
