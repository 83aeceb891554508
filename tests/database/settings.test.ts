import { memoryFlags, serverSettings } from '../../src/database/local/settings.js';

const settings = serverSettings('small', { bolt: 7001, http: 7002 });

test('the server listens on the loopback address only, and on the given ports', () => {
  const addresses = settings.split('\n').filter((line) => /listen_address=/.test(line));
  expect(addresses).toEqual([
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7001',
    'server.http.listen_address=127.0.0.1:7002',
  ]);
});

test('a password is asked for, and nothing is reported to anybody', () => {
  expect(settings).toContain('\ndbms.security.auth_enabled=true\n');
  expect(settings).toContain('\ndbms.security.auth_max_failed_attempts=0\n');
  expect(settings).toContain('\ndbms.usage_report.enabled=false\n');
});

test('each size has its memory', () => {
  expect(settings).toContain('\nserver.memory.pagecache.size=64m\n');
  expect(memoryFlags('small')).toContain('-Xmx256m');
  expect(memoryFlags('usual')).toContain('-Xmx512m');
  expect(memoryFlags('large')).toContain('-Xmx1g');
  expect(memoryFlags('large')).not.toContain('-XX:TieredStopAtLevel=1');
});
