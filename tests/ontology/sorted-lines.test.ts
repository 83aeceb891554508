import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SortedLines } from '../../src/ontology/sorted-lines.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function table(rows: readonly (readonly [key: string, ...fields: string[]])[]): SortedLines {
  const path = join(folder, 'table.tsv');
  const inOrder = [...rows].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  writeFileSync(path, inOrder.map((row) => `${row.join('\t')}\n`).join(''));
  return new SortedLines(path);
}

test('finds the fields of a key', () => {
  const lines = table([
    ['kyiv', '703448', 'UA'],
    ['łódź', '3093133'],
    ['moscow', ''],
  ]);
  expect(lines.find('kyiv')).toEqual(['703448', 'UA']);
  expect(lines.find('łódź')).toEqual(['3093133']);
  expect(lines.find('moscow')).toEqual(['']);
});

test.each(['', 'kyi', 'kyiv ', 'a', 'zz', 'kyiv\t703448', '\n', '703448'])('has no %j', (key) => {
  expect(table([['kyiv', '703448']]).find(key)).toBeUndefined();
});

test('an empty table has nothing', () => expect(table([]).find('kyiv')).toBeUndefined());

test('every key is found, and no other', () => {
  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((word) => !/[\t\n]/u.test(word));
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 40 }), key, (keys, other) => {
      const lines = table(keys.map((one, i) => [one, String(i)]));
      keys.forEach((one, i) => expect(lines.find(one)).toEqual([String(i)]));
      if (!keys.includes(other)) expect(lines.find(other)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
