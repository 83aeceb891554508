import { lastLines, runCommand } from '../../src/database/run-command.js';

test('gives the exit code and what was written to both streams', async () => {
  const result = await runCommand('/bin/sh', ['-c', 'echo out; echo err >&2; exit 3']);
  expect(result.code).toBe(3);
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('tells each complete line as it comes', async () => {
  const lines: string[] = [];
  await runCommand('/bin/sh', ['-c', 'printf "one\\ntw"; printf "o\\nrest"'], {
    onLine: (line) => lines.push(line),
  });
  expect(lines).toEqual(['one', 'two']);
});

test('a program that is not there, that may not be run, and that takes too long are results', async () => {
  expect((await runCommand('onrecord-no-such-program', [])).code).toBe('missing');
  expect((await runCommand('/proc/version', [])).code).toBe('unusable');
  expect((await runCommand('/bin/sleep', ['60'], { seconds: 0.1 })).code).toBe('killed');
});

test('a time limit does not keep the process alive once the program is found missing', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await runCommand('onrecord-no-such-program', [], { seconds: 60 });
  expect(timers()).toBe(before);
});

test('no shell reads the parameters', async () => {
  const { output } = await runCommand('/bin/echo', ['$(id)', '; rm -rf x', '*']);
  expect(output).toBe('$(id) ; rm -rf x *\n');
});

test('the last lines leave out colours and empty lines', () => {
  expect(lastLines('a\n\n\u001b[31mb\u001b[0m\n  \nc  \n', 2)).toBe('b\nc');
});
