import fc from 'fast-check';
import type { Judgement } from '../../src/identity/judgement.js';
import { settle, type CandidateFacts } from '../../src/identity/settle.js';

const NAMES = [
  'ilja brandt',
  'i brandt',
  'ilia brandt',
  'brandt',
  'vera brandt',
  'ilja t brandt',
  'ilja s brandt',
];
const candidate = (name: string, i: number, facts: readonly string[]): CandidateFacts => ({
  id: `c${i}`,
  type: 'PERSON',
  name,
  local: !name.includes(' '),
  block: 'b',
  numbered: false,
  facts,
  called: null,
});
const candidates = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), claim: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((drawn) => drawn.map(({ name, claim }, i) => candidate(name, i, claim ? ['claim|head|port'] : [])));
const judgements = fc
  .array(fc.record({ same: fc.boolean(), left: fc.nat(7), right: fc.nat(7), minute: fc.nat(3) }), {
    maxLength: 4,
  })
  .map((drawn) =>
    drawn
      .filter(({ left, right }) => left !== right)
      .map(({ same, left, right, minute }, i): Judgement => ({
        id: `j${i}`,
        verdict: same ? 'SAME' : 'DIFFERENT',
        left: { handle: `c${left}`, candidate: `c${left}` },
        right: { handle: `c${right}`, candidate: `c${right}` },
        author: 'Ida',
        at: `2031-05-02T00:0${minute}:00Z`,
        score: same ? 1 : 0,
        reasons: [],
      })),
  );

test('the order of candidates and judgements makes no difference', () => {
  fc.assert(
    fc.property(candidates, judgements, fc.func(fc.nat()), (all, judged, rank) => {
      const shuffled = <T extends { id: string }>(list: readonly T[]): readonly T[] =>
        list.toSorted((a, b) => rank(a.id) - rank(b.id));
      const sorted = ({ candidates: found, judged: said }: ReturnType<typeof settle>) => [
        [...found].sort(([a], [b]) => (a < b ? -1 : 1)),
        said,
      ];
      expect(sorted(settle(shuffled(all), new Map(), shuffled(judged)))).toEqual(
        sorted(settle(all, new Map(), judged)),
      );
    }),
  );
});

test('the last word of a person holds, whatever the rules say', () => {
  fc.assert(
    fc.property(candidates, judgements, fc.boolean(), (all, judged, same) => {
      fc.pre(all.length > 1);
      const last: Judgement = {
        id: 'last',
        verdict: same ? 'SAME' : 'DIFFERENT',
        left: { handle: 'c0', candidate: 'c0' },
        right: { handle: 'c1', candidate: 'c1' },
        author: 'Ida',
        at: '2031-05-03T00:00:00Z',
        score: 1,
        reasons: [],
      };
      const { candidates: found } = settle(all, new Map(), [...judged, last]);
      expect(found.get('c0')!.entity === found.get('c1')!.entity).toBe(same);
    }),
  );
});

test('without judgements only names that fit are one', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const { candidates: found } = settle(all, new Map(), []);
      const given = (id: string): string => all.find((one) => one.id === id)!.name.split(' ')[0]!;
      for (const { id, name } of all) {
        const entity = found.get(id)!.entity;
        if (name === 'vera brandt') expect(['vera', 'i', 'brandt']).toContain(given(entity));
      }
      const t = all.find(({ name }) => name === 'ilja t brandt');
      const s = all.find(({ name }) => name === 'ilja s brandt');
      if (t !== undefined && s !== undefined) expect(found.get(t.id)).not.toEqual(found.get(s.id));
    }),
  );
});
