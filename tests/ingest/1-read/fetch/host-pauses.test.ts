import { HostPauses } from '../../../../ingest/1-read/fetch/host-pauses.js';

test('requests to one host are kept apart, those to another are not kept back', () => {
  let now = 5_000;
  const pauses = new HostPauses(1_000, () => now);
  expect(['a', 'a', 'b', 'a'].map((host) => pauses.take(host))).toEqual([0, 1_000, 0, 2_000]);
  now += 2_500;
  expect(['a', 'b', 'b'].map((host) => pauses.take(host))).toEqual([500, 0, 1_000]);
});

test('a wait is ended from outside', async () => {
  const pauses = new HostPauses(60_000);
  const controller = new AbortController();
  await pauses.turn('a');
  const waiting = pauses.turn('a', controller.signal);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
