import { checked, type Check } from './checks/check.js';
import { checkSpace, checkWritable } from './checks/folder.js';
import { checkDocker, checkJava, checkMaven, checkNode } from './checks/programs.js';
import { checkNeo4j, checkPorts } from './checks/server.js';
import { currentDatabase } from './current-database.js';
import { haveJars } from './local/jars.js';
import { localLayout, onRecordFolder } from './local/layout.js';
import type { DatabaseKind, RunningDatabase } from './running-database.js';
import { forcedWay, keptWay, type Way } from './way.js';

export interface Diagnosis {
  readonly checks: readonly Check[];
  /** The ways to a database that work now, in the order in which they are tried. */
  readonly ways: readonly DatabaseKind[];
  /** True when `openDatabase` has a way that works. */
  readonly healthy: boolean;
}

/** Looks at everything that a database needs on this machine; changes nothing and starts nothing. */
export async function diagnose(environment: NodeJS.ProcessEnv = process.env): Promise<Diagnosis> {
  const folder = onRecordFolder(environment);
  const jarsAreThere = await haveJars(localLayout(folder));
  const node = checkNode(process.versions.node);
  const docker = await checkDocker(environment);
  const local = [
    await checkJava(environment),
    await checkMaven(environment, jarsAreThere),
    await checkWritable(folder),
    await checkSpace(folder, jarsAreThere),
  ];
  const found = await findCurrent(environment);
  const neo4j = found.failure ?? (await checkNeo4j(found.database));
  const ports = await checkPorts(found.database);

  const configured = found.database?.kind === 'configured';
  const works = (...checks: readonly Check[]): boolean => checks.every(({ state }) => state !== 'problem');
  const possible: readonly [DatabaseKind, boolean][] = [
    ['configured', configured && works(neo4j)],
    ['docker', works(docker)],
    ['local', works(...local)],
  ];
  const ways = possible.filter(([, possibleNow]) => possibleNow).map(([way]) => way);
  const only = configured ? 'configured' : await onlyWay(environment, folder);
  const wayWorks = only === undefined ? ways.length > 0 : ways.includes(only);
  return {
    checks: [node, ...local.slice(0, 2), docker, neo4j, ports, ...local.slice(2)],
    ways,
    healthy: works(node) && works(neo4j) && wayWorks,
  };
}

/** Docker that is down, or a wrong word in `ONRECORD_DATABASE`, is a finding and no end of the diagnosis. */
async function findCurrent(
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly database?: RunningDatabase; readonly failure?: Check }> {
  let database: RunningDatabase | undefined;
  const check = await checked('Neo4j', async () => {
    database = await currentDatabase(environment);
    return { state: 'ok', message: '' };
  });
  if (check.state === 'problem') return { failure: check };
  return database === undefined ? {} : { database };
}

async function onlyWay(environment: NodeJS.ProcessEnv, folder: string): Promise<Way | undefined> {
  try {
    return forcedWay(environment) ?? (await keptWay(folder));
  } catch {
    return undefined;
  }
}
