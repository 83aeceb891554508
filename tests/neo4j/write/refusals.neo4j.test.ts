import { connect, type GraphAddress } from '../../../src/graph/connection.js';
import { query } from '../../../src/graph/query.js';
import { handedAddress } from '../../setup/address.js';

const address = handedAddress();
const secure = (uri: string): string => uri.replace(/^(?:bolt|neo4j):/, 'bolt+s:');

/** What the real driver and the real server say, not what we think they do. */
test.each<[string, GraphAddress, string]>([
  ['a wrong password', { ...address, password: 'wrong' }, 'DATABASE_PASSWORD'],
  ['a database that is not there', { ...address, database: 'nowhere' }, 'DATABASE_UNKNOWN'],
  ['encryption that the server has not', { ...address, uri: secure(address.uri) }, 'DATABASE_TLS'],
  ['a port where nobody listens', { ...address, uri: 'bolt://127.0.0.1:1' }, 'DATABASE_UNREACHABLE'],
])('%s, asked and written to', async (_, where, code) => {
  const graph = connect(where, { retrySeconds: 0 });
  try {
    await expect(graph.read(query('RETURN 1'))).rejects.toMatchObject({ code, where: where.uri });
    await expect(graph.write([query('RETURN 1')])).rejects.toMatchObject({ code, where: where.uri });
  } finally {
    await graph.close();
  }
});

test('writing in a question is refused', async () => {
  const graph = connect(address);
  try {
    await expect(graph.read(query('CREATE (:Entity)'))).rejects.toThrow(
      'Writing in read access mode not allowed',
    );
  } finally {
    await graph.close();
  }
});
