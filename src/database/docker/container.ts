import { join } from 'node:path';
import { OnRecordError } from '../../errors/onrecord-error.js';
import { answer } from '../answer.js';
import { writableFolder } from '../local/folder.js';
import { keptPassword, makePassword } from '../local/password.js';
import { freePorts, usualPorts, type Ports } from '../local/ports.js';
import { addressOf, browserUrl } from '../local/server.js';
import { lastLines } from '../run-command.js';
import type { OnProgress, RunningDatabase } from '../running-database.js';
import { composeIn, type Compose } from './compose.js';
import { dockerVersion } from './daemon.js';

export interface DockerOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: OnProgress;
}

/**
 * Starts the service `neo4j` of docker-compose.yml, or uses it where it runs already.
 * Throws `DOCKER_MISSING`, `DOCKER_NOT_RUNNING` or `DOCKER_FAILED`.
 */
export async function openDocker(options: DockerOptions): Promise<RunningDatabase> {
  const { folder, onProgress } = options;
  await dockerVersion(options.environment);
  const password = options.environment.NEO4J_PASSWORD || (await containerPassword(folder));
  const compose = composeIn(folder, { ...options.environment, NEO4J_PASSWORD: password });
  const before = await publishedPorts(compose);
  if (before === undefined) {
    const ports = await freePorts(usualPorts, onProgress);
    onProgress('starting Neo4j in Docker…');
    await done(compose, ['up', '--detach', '--wait', 'neo4j'], {
      NEO4J_BOLT_PORT: String(ports.bolt),
      NEO4J_HTTP_PORT: String(ports.http),
    });
  }
  const ports = before ?? (await publishedPorts(compose)) ?? usualPorts;
  const address = addressOf(ports, password);
  await answer(address);
  const started = before === undefined;
  return {
    kind: 'docker',
    address,
    browserUrl: browserUrl(ports),
    ...(options.environment.NEO4J_PASSWORD ? {} : { passwordFile: passwordFile(folder) }),
    started,
    stop: async () => {
      if (started) await done(compose, ['stop', 'neo4j']);
    },
  };
}

/** The container of this folder as it is now, or undefined when it does not run; nothing is started. */
export async function runningDocker(
  options: Omit<DockerOptions, 'onProgress'>,
): Promise<RunningDatabase | undefined> {
  await dockerVersion(options.environment);
  const kept = await keptPassword(passwordFile(options.folder));
  const password = options.environment.NEO4J_PASSWORD || kept || '';
  // Compose misses the password for every command, even where it is not used.
  const compose = composeIn(options.folder, { ...options.environment, NEO4J_PASSWORD: password || 'none' });
  const ports = await publishedPorts(compose);
  if (ports === undefined) return undefined;
  return {
    kind: 'docker',
    address: addressOf(ports, password),
    browserUrl: browserUrl(ports),
    started: false,
    stop: () => done(compose, ['stop', 'neo4j']),
  };
}

const passwordFile = (folder: string): string => join(folder, 'neo4j', 'docker-password');

async function containerPassword(folder: string): Promise<string> {
  await writableFolder(join(folder, 'neo4j'));
  return makePassword(passwordFile(folder));
}

/** The ports of the running container on this machine, or undefined when it does not run. */
async function publishedPorts(compose: Compose): Promise<Ports | undefined> {
  const port = async (inside: string): Promise<number> => {
    const { code, output } = await compose(['port', 'neo4j', inside]);
    return code === 0 ? Number(/:(\d+)\s*$/.exec(output)?.[1]) : Number.NaN;
  };
  const ports = { bolt: await port('7687'), http: await port('7474') };
  return Number.isNaN(ports.bolt) || Number.isNaN(ports.http) ? undefined : ports;
}

async function done(
  compose: Compose,
  parameters: readonly string[],
  more?: NodeJS.ProcessEnv,
): Promise<void> {
  const { code, output } = await compose(parameters, more);
  if (code === 0) return;
  throw new OnRecordError(
    'DOCKER_FAILED',
    `"docker compose ${parameters.join(' ')}" failed:\n${lastLines(output, 4)}`,
    { hint: 'Look at "docker compose version" and "docker compose logs neo4j".' },
  );
}
