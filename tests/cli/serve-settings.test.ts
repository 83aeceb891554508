import { build, BUILD_LIMIT, onrecord } from './program.js';

beforeAll(build, BUILD_LIMIT);

test('serve --print-config prints every setting with where it comes from, and no secret', async () => {
  const { code, stdout, stderr } = await onrecord(['serve', '--print-config', '--port', '5000'], {
    environment: { ONRECORD_LOG: 'info', ONRECORD_JUDGE_KEYS: 'anna:0123456789abcdef' },
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    host: { value: '127.0.0.1', from: 'default' },
    port: { value: 5000, from: '--port' },
    log: { value: 'info', from: 'ONRECORD_LOG' },
    judgeKeys: { value: ['anna'], from: 'ONRECORD_JUDGE_KEYS' },
  });
  expect(stdout).not.toContain('0123456789abcdef');
});

test('a setting with a slip of the pen is wrong use, and the right one is said', async () => {
  const { code, stdout, stderr } = await onrecord(['serve', '--print-config'], {
    environment: { ONRECORD_PROT: '1' },
  });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'error: the environment: "ONRECORD_PROT" is no setting. Did you mean "ONRECORD_PORT"? [SETTING_UNKNOWN]\n',
  );
});
