import { serverVersion } from '../answer.js';
import { isFree, usualPorts } from '../local/ports.js';
import type { RunningDatabase } from '../running-database.js';
import { checked, ok, type Check } from './check.js';

/** Whether the database that would be used answers, and what it is. */
export const checkNeo4j = (database: RunningDatabase | undefined): Promise<Check> =>
  checked('Neo4j', async () => {
    if (database === undefined) {
      return {
        state: 'notice',
        message: 'none runs yet.',
        hint: 'The first command that needs it starts it.',
      };
    }
    const { version, edition } = await serverVersion(database.address);
    const message = `${version} ${edition} answers at ${database.address.uri} (${database.kind})`;
    if (version.startsWith('5.26.')) return ok(message);
    return {
      state: 'notice',
      message,
      hint: 'OnRecord is made for Neo4j 5.26 LTS and tested on no other.',
    };
  });

/** Whether the usual ports can be had; a taken one is no harm, another is used then. */
export async function checkPorts(database: RunningDatabase | undefined, wanted = usualPorts): Promise<Check> {
  if (database !== undefined) return { name: 'Ports', ...ok('not needed: the database runs') };
  const { bolt, http } = wanted;
  const taken: number[] = [];
  for (const port of [bolt, http]) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return { name: 'Ports', ...ok(`${bolt} (Bolt) and ${http} (Browser) are free`) };
  return {
    name: 'Ports',
    state: 'notice',
    message: `${taken.join(' and ')}: taken by another program.`,
    hint: 'Nothing to do: other ports are used.',
  };
}
