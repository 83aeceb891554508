import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { startProgress } from '../../cli/progress.js';

/** What three steps, one with an error, write to a stream. */
function written(isTTY: boolean, total: number, resultsOnTerminal: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  const before = process.listenerCount('SIGINT');
  const progress = startProgress(total, { resultsOnTerminal, stream });
  expect(process.listenerCount('SIGINT')).toBe(before);
  progress.step('a.txt', '3 statements');
  progress.finish('a.txt');
  progress.step('b\u001b[2J.txt', 'failed');
  progress.finish('b\u001b[2J.txt');
  progress.say('error: b.txt: is empty.');
  progress.stop();
  return (stream.read() as string | null) ?? '';
}

test('a line for each input where there is no terminal', () => {
  expect(written(false, 2, false)).toBe(
    '1/2 a.txt: 3 statements\n2/2 b.txt: failed\nerror: b.txt: is empty.\n',
  );
});

test('only errors for a single input, and where the results go to the terminal', () => {
  expect(written(false, 1, false)).toBe('error: b.txt: is empty.\n');
  expect(written(true, 1, false)).toBe('error: b.txt: is empty.\n');
  expect(written(true, 2, true)).toBe('error: b.txt: is empty.\n');
});

test('a bar on a terminal, and no error is lost when it ends', () => {
  const plain = stripVTControlCharacters(written(true, 2, false));
  expect(plain).toContain('error: b.txt: is empty.\n');
  expect(plain).toContain('████ 2/2 b.txt');
});
