import fc from 'fast-check';
import { probabilities, weighted } from '../../../ingest/4-refer/ranker.js';
import { weightsIn } from '../../../ingest/4-refer/weights.js';

test('probabilities are together 1, and the same in any order of the features', () => {
  const features = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(features, { minLength: 1, maxLength: 6 }), (choices) => {
      const weights = { a: 3, b: -200, 'he: c': 900 };
      const chances = probabilities(weights, 'he', choices);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
      const turned = choices.map((one) => [...one].reverse());
      probabilities(weights, 'he', turned).forEach((chance, i) =>
        expect(chance).toBeCloseTo(chances[i] as number),
      );
    }),
  );
});

test('a weight of one kind counts for that kind only', () => {
  expect(weighted('he', 'near')).toEqual(['near', 'he: near']);
  expect(probabilities({ 'he: near': 2 }, 'it', [['near'], []])).toEqual([0.5, 0.5]);
  expect(probabilities({ 'he: near': 2 }, 'he', [['near'], []])[0]).toBeCloseTo(0.881, 3);
});

test('missing weights are told', () => {
  expect(() => weightsIn('/nowhere')).toThrow(
    expect.objectContaining({
      code: 'REFER_WEIGHTS_MISSING',
      message: 'The weights for who is meant are missing.',
      where: '/nowhere/weights.json',
      hint: 'Install OnRecord again: the weights are part of it.',
    }),
  );
});
