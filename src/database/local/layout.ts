import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageFile } from '../package-file.js';

/** `database/pom.xml` names the one version of Neo4j that is run. */
export interface PinnedServer {
  readonly version: string;
  readonly pom: string;
  readonly pomPath: string;
}

/** Where the files of the local server lie; all paths are absolute. */
export interface LocalLayout {
  /** Jars, shared by every home: `<folder>/neo4j/<version>`. */
  readonly program: string;
  readonly lib: string;
  /** Data, settings and logs of one database. */
  readonly home: string;
  readonly conf: string;
  readonly data: string;
  readonly password: string;
  readonly state: string;
  readonly log: string;
}

/** Reads the pinned version out of the pom that ships with OnRecord. */
export function pinnedServer(): PinnedServer {
  const pomPath = packageFile('database/pom.xml');
  const pom = readFileSync(pomPath, 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error(`${pomPath} names no neo4j.version.`);
  return { version, pom, pomPath };
}

/** `ONRECORD_HOME`, or `.onrecord` in the current folder. */
export function onRecordFolder(environment: NodeJS.ProcessEnv): string {
  return resolve(environment.ONRECORD_HOME || '.onrecord');
}

/** `home` puts the data elsewhere than in `<folder>/neo4j/home`. */
export function localLayout(folder: string, home = join(folder, 'neo4j', 'home')): LocalLayout {
  const program = resolve(folder, 'neo4j', pinnedServer().version);
  const root = resolve(home);
  return {
    program,
    lib: join(program, 'lib'),
    home: root,
    conf: join(root, 'conf'),
    data: join(root, 'data'),
    password: join(root, 'password'),
    state: join(root, 'server.json'),
    log: join(root, 'logs', 'server.log'),
  };
}
