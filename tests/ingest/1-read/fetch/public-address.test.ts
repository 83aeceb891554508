import { isPublic } from '../../../../ingest/1-read/fetch/public-address.js';

test.each([
  ['this machine', '127.0.0.1 127.255.255.254 0.0.0.0 ::1 ::'],
  ['private networks', '10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 fd00::1 fc00::1'],
  ['links, with the metadata of clouds', '169.254.169.254 fe80::1'],
  ['providers', '100.64.0.1 192.0.0.1'],
  ['many at once', '224.0.0.1 255.255.255.255 ff02::1'],
  ['examples and tests', '192.0.2.1 198.51.100.7 203.0.113.9 198.18.0.1 2001:db8::1'],
  [
    'IPv4 in the clothes of IPv6',
    '::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe 64:ff9b::7f00:1 2002:7f00:1::',
  ],
  ['no addresses', 'localhost 127.1.1.1.1 example.org'],
])('not public: %s', (_, addresses) => {
  expect(addresses.split(' ').filter(isPublic)).toEqual([]);
});

test('public', () => {
  const addresses = '93.184.215.14 1.1.1.1 172.32.0.1 2606:4700:4700::1111 ::ffff:1.1.1.1'.split(' ');
  expect(addresses.filter((address) => !isPublic(address))).toEqual([]);
});
