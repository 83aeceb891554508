import { layOut } from '../../../../ingest/2-text/lay-out.js';
import { CONTEXT, writeContext } from '../../../../ingest/3-recognise/reader/context.js';
import { Networks } from '../../../../ingest/3-recognise/reader/networks.js';
import { readWindow } from '../../../../ingest/3-recognise/reader/read-window.js';
import { tagWindow } from '../../../../ingest/3-recognise/reader/tag-window.js';
import { readerWeights } from '../../../../ingest/3-recognise/reader/weights.js';
import { windowInput } from '../../../../ingest/3-recognise/reader/window-input.js';
import type { Span } from '../../../../src/model/span.js';
import { FOLDER, readAsText, SETTINGS, unitsOf, VECTORS } from './vectors.js';

describe.each(VECTORS.map((vector) => [vector.text.slice(0, 30), vector] as const))('%s…', (_, vector) => {
  const { text } = vector;
  const units = unitsOf(text);
  const read = readAsText(text);

  test('tokens', () => {
    expect(read.tokens.map(({ start, end }) => [start, end])).toEqual(
      vector.tokens.map((place) => place.map(units)),
    );
    expect(read.tokens.map(({ paragraph }) => paragraph)).toEqual(vector.paragraphs);
  });

  test('pieces', () => expect(read.pieces).toEqual(vector.pieces));

  test('features', () => {
    expect([...read.features]).toEqual(vector.features.flat());
    expect([...read.quotations]).toEqual(vector.quotations);
  });

  test('windows', () =>
    expect(read.windows.map(({ first, last }) => [first, last])).toEqual(
      vector.windows.map(({ window }) => window),
    ));

  test('context of each anchor', () => {
    for (const { window, anchor, context } of vector.windows) {
      anchor.forEach(([start, end], i) => {
        const [first, last] = window;
        const into = new BigInt64Array((last - first) * CONTEXT);
        writeContext(windowInput(read, { first, last }), { start, end }, into, 0);
        expect([...into].map(Number)).toEqual(context[i]?.flat());
      });
    }
  });

  test('what the networks find', async () => {
    const networks = await Networks.open(readerWeights(FOLDER));
    const place = ({ start, end }: Span) => [start, end];
    const tokens = (places: readonly (readonly [number, number])[]) =>
      places.map(([start, end]) => [read.tokens[start]?.start, read.tokens[end - 1]?.end]);
    for (const [i, window] of read.windows.entries()) {
      const tags = await tagWindow(networks, SETTINGS, windowInput(read, window));
      const found = readWindow(read, window, tags);
      const { foundNames, attributions } = vector.windows[i] as (typeof vector.windows)[number];
      expect(found.names.map(({ kind, ...at }) => [...place(at), kind.slice(0, 3)])).toEqual(
        tokens(foundNames.map(([start, end]) => [start, end])).map((at, j) => [
          ...at,
          { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'OTH' }[foundNames[j]?.[2] ?? ''],
        ]),
      );
      expect(
        found.attributions.map(({ cue, source, content }) =>
          [cue, source, content].map((all) => all.map(place)),
        ),
      ).toEqual(attributions.map(({ cue, source, content }) => [cue, source, content].map(tokens)));
      found.attributions.forEach(({ score }, j) =>
        expect(score).toBeCloseTo(attributions[j]?.score ?? -1, 2),
      );
    }
  });
});

test('the layout cuts paragraphs where the vectors do', () => {
  for (const { text, paragraphs } of VECTORS)
    expect(layOut(text).blocks).toHaveLength((paragraphs.at(-1) ?? -1) + 1);
});
