import { dbCommand } from '../../cli/commands/db.js';
import { localLayout } from '../../src/database/local/layout.js';
import { runningLocal } from '../../src/database/local/server.js';
import { handedAddress } from '../setup/address.js';
import { endWithRun } from '../setup/end-with-run.js';
import { shareJars, temporaryFolder } from './fake-programs.js';
import { printed } from './printed.js';
import { describeWithJava, sharedProgram } from './with-java.js';

// Starts servers, which takes seconds each, and more on a busy machine.
jest.setTimeout(240_000);

describe('db with a server that NEO4J_URI names', () => {
  const { uri, user, password } = handedAddress();
  const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const told = { running: true, kind: 'configured', edition: 'community', uri, user, database: 'neo4j' };

  test('start and status tell what answers there, and never the password', async () => {
    for (const word of ['start', 'status']) {
      const { out, exitCode } = await printed(dbCommand(), [word, '--json'], variables);
      expect(JSON.parse(out)).toEqual({ ...told, version: expect.stringMatching(/^5\.26\.\d+$/) });
      expect(out).not.toContain(password);
      expect(exitCode).toBe(0);
    }
  });

  test('stop leaves it alone', async () => {
    expect(await printed(dbCommand(), ['stop'], variables)).toEqual({
      out: 'NEO4J_URI names a server of yours: it is left alone.\n',
      exitCode: 0,
    });
    expect((await printed(dbCommand(), ['status'], variables)).exitCode).toBe(0);
  });

  test('status fails where it does not answer', async () => {
    const nobody = { ...variables, NEO4J_URI: 'bolt://127.0.0.1:1' };
    await expect(printed(dbCommand(), ['status'], nobody)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    });
  });
});

describeWithJava('db with a local server', () => {
  const folder = temporaryFolder();
  const layout = localLayout(folder);
  shareJars(sharedProgram, layout.program);
  const variables = { ONRECORD_HOME: folder, ONRECORD_DATABASE: 'local', NEO4J_URI: '' };
  afterAll(async () => (await runningLocal(layout))?.stop());

  test('before the first start none runs, and looking starts none', async () => {
    expect(await printed(dbCommand(), ['status'], variables)).toEqual({
      out: 'Neo4j is not running.\n',
      exitCode: 1,
    });
    expect(JSON.parse((await printed(dbCommand(), ['status', '--json'], variables)).out)).toEqual({
      running: false,
    });
    expect((await printed(dbCommand(), ['stop'], variables)).out).toBe('Neo4j is not running.\n');
  });

  test('start returns while the server goes on; stop ends it', async () => {
    const { out } = await printed(dbCommand(), ['start', '--size', 'small'], variables);
    await endWithRun(layout);
    const [first, second, third] = out.split('\n');
    expect(first).toMatch(
      /^Neo4j 5\.26\.30 community \(local\) answers at bolt:\/\/127\.0\.0\.1:\d+, user neo4j\.$/,
    );
    expect(second).toMatch(/^Neo4j Browser: http:\/\/localhost:\d+\/browser\/$/);
    expect(third).toBe(`Password: in ${layout.password}`);
    expect((await printed(dbCommand(), ['start'], variables)).out).toBe(out);
    expect((await printed(dbCommand(), ['stop'], variables)).out).toBe('Neo4j is stopped; its data stays.\n');
    expect((await printed(dbCommand(), ['status'], variables)).exitCode).toBe(1);
  });
});
