import { query } from '../../../src/graph/query.js';
import { applySchema } from '../../../src/graph/schema/apply-schema.js';
import { suggestedJudgements } from '../../../src/graph/read/judgements.js';
import { testGraph, wipe } from '../../setup/database.js';
import { article, asHead, judgedIn, port } from './judged.js';

const graph = testGraph();
const { graphOf, speakers } = judgedIn(graph);
beforeAll(() => applySchema(graph));
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

test('spellings of one name are one person, whatever the order, and the rules say why', async () => {
  const all = [article(1, 'Mykola Zelinskiy'), article(2, 'Mykola Zelinsky'), article(3, 'Mykola Zelinskyy')];
  const expected = await graphOf(all);
  expect(await speakers()).toEqual([['Mykola Zelinskiy', 3]]);
  expect(await graphOf(all.toReversed())).toEqual(expected);
  expect(await graphOf([all[1]!, all[0]!, all[2]!, all[1]!])).toEqual(expected);
  const said = await graph.read(
    query(
      'MATCH (j:Judgement) RETURN DISTINCT j.verdict AS verdict, j.author AS author, j.reasons AS reasons',
    ),
  );
  expect(said).toEqual([
    {
      verdict: 'SAME',
      author: 'rules 1',
      reasons: ['family names are spellings of one', 'same given name'],
    },
  ]);
});

test('a family name alone is who holds the same role of the same body, once that is known', async () => {
  const alone = article(1, 'Brandt', asHead, [port]);
  const full = article(2, 'Ilja Brandt', asHead, [port]);
  await graphOf([alone]);
  expect(await speakers()).toEqual([['Brandt', 1]]);
  const expected = await graphOf([alone, full]);
  expect(await speakers()).toEqual([['Ilja Brandt', 2]]);
  expect(await graphOf([full, alone])).toEqual(expected);
});

test('… but nobody for sure where two could be meant, and the doubt is there to be decided', async () => {
  await graphOf([
    article(1, 'Brandt', asHead, [port]),
    article(2, 'Ilja Brandt', asHead, [port]),
    article(3, 'Vera Brandt', asHead, [port]),
  ]);
  expect(await speakers()).toEqual([
    ['Brandt', 1],
    ['Ilja Brandt', 1],
    ['Vera Brandt', 1],
  ]);
  const { records } = await suggestedJudgements(graph, { first: 10 });
  expect(records.map(({ leftName, rightName, score }) => [...[leftName, rightName].sort(), score])).toEqual(
    expect.arrayContaining([['brandt', 'ilja brandt', 0.6]]),
  );
});

test('bearers of one name with roles of other walks of life stay two, and meet when an article has both', async () => {
  const striker = article(1, 'Ivo Lind', { roles: [{ title: 'striker', text: 'striker' }] });
  const minister = article(2, 'Ivo Lind', { roles: [{ title: 'minister', text: 'minister' }] });
  const expected = await graphOf([striker, minister]);
  expect(await speakers()).toEqual([
    ['Ivo Lind', 1],
    ['Ivo Lind', 1],
  ]);
  expect(await graphOf([minister, striker])).toEqual(expected);
  const both = article(3, 'Ivo Lind', {
    roles: [
      { title: 'minister', text: 'minister and former striker' },
      { title: 'striker', text: 'striker' },
    ],
  });
  const joined = await graphOf([striker, minister, both]);
  expect(await speakers()).toEqual([['Ivo Lind', 3]]);
  expect(await graphOf([both, minister, striker])).toEqual(joined);
});
