/** The same Cypher and the same answer, from the plain driver and Node's own server: what GraphQL is compared with. */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { address, ready } from './child.mjs';
import { built } from './built.mjs';

const { statementsQuery } = await built('graph/read/statements.js');

const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => (body += piece));
  request.on('end', async () => {
    const { variables } = JSON.parse(body);
    const { text, parameters } = statementsQuery({ about: variables.about, first: 20 });
    const session = driver.session({ database: address.database, defaultAccessMode: 'READ' });
    const { records } = await session.run(text, parameters);
    await session.close();
    const nodes = records.slice(0, 20).map((record) => {
      const { id, text, kind, order, speakers, article } = record.get('statement');
      return {
        id,
        text,
        kind,
        date: order.slice(0, 10),
        speakers: speakers.map(({ as, entity }) => ({ as, entity: { name: entity.name } })),
        article: { title: article.title, url: article.url },
      };
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { statements: { nodes } } }));
  });
}).listen(0, '127.0.0.1', function () {
  ready(`http://127.0.0.1:${this.address().port}/`);
});
