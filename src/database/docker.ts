import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../errors/onrecord-error.js';
import { answer } from './answer.js';
import { folderError } from './local/folder.js';
import { makePassword } from './local/password.js';
import { freePorts, usualPorts, type Ports } from './local/ports.js';
import { addressOf } from './local/server.js';
import { packageFile } from './package-file.js';
import { lastLines, runCommand, type CommandResult } from './run-command.js';
import type { OnProgress, RunningDatabase } from './running-database.js';

export interface DockerOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly onProgress: OnProgress;
}

/** The version of the Docker daemon. Throws `DOCKER_MISSING` or `DOCKER_NOT_RUNNING`. */
export async function dockerVersion(environment: NodeJS.ProcessEnv): Promise<string> {
  const format = ['version', '--format', '{{.Server.Version}}'];
  const { code, output } = await runCommand('docker', format, { environment, seconds: 15 });
  if (code === 'missing') {
    throw new OnRecordError('DOCKER_MISSING', 'Docker is not there.', {
      where: 'docker',
      hint: 'Install Docker, or use one of the other ways.',
    });
  }
  if (code !== 0) {
    throw new OnRecordError('DOCKER_NOT_RUNNING', `The daemon does not answer: ${lastLines(output, 1)}`, {
      where: 'docker',
      hint: 'Start Docker.',
    });
  }
  return output.trim();
}

/**
 * Starts the service `neo4j` of docker-compose.yml, or uses it where it runs already.
 * Throws `DOCKER_MISSING`, `DOCKER_NOT_RUNNING` or `DOCKER_FAILED`.
 */
export async function openDocker(options: DockerOptions): Promise<RunningDatabase> {
  const { folder, onProgress } = options;
  await dockerVersion(options.environment);
  const password = options.environment.NEO4J_PASSWORD ?? (await containerPassword(folder));
  const environment = { ...options.environment, NEO4J_PASSWORD: password };
  const before = await publishedPorts(environment);
  if (before === undefined) {
    const ports = await freePorts(usualPorts, onProgress);
    onProgress('starting Neo4j in Docker…');
    const chosen = { NEO4J_BOLT_PORT: String(ports.bolt), NEO4J_HTTP_PORT: String(ports.http) };
    await compose(['up', '--detach', '--wait', 'neo4j'], { ...environment, ...chosen });
  }
  const ports = before ?? (await publishedPorts(environment)) ?? usualPorts;
  const address = addressOf(ports, password);
  await answer(address);
  const started = before === undefined;
  return {
    kind: 'docker',
    address,
    browserUrl: `http://localhost:${ports.http}/browser/`,
    started,
    stop: async () => {
      if (started) await compose(['stop', 'neo4j'], environment);
    },
  };
}

/** Stops the container. Resolves to false when it was not running. */
export async function stopDocker(options: Omit<DockerOptions, 'onProgress'>): Promise<boolean> {
  await dockerVersion(options.environment);
  // Compose reads the whole file for every command and misses the password otherwise; stopping does not use it.
  const environment = { NEO4J_PASSWORD: 'unused', ...options.environment };
  if ((await publishedPorts(environment)) === undefined) return false;
  await compose(['stop', 'neo4j'], environment);
  return true;
}

async function containerPassword(folder: string): Promise<string> {
  await mkdir(join(folder, 'neo4j'), { recursive: true }).catch((cause: unknown) => {
    throw folderError(folder, cause);
  });
  return makePassword(join(folder, 'neo4j', 'docker-password'));
}

/** The ports of the running container on this machine, or undefined when it does not run. */
async function publishedPorts(environment: NodeJS.ProcessEnv): Promise<Ports | undefined> {
  const bolt = await runCompose(['port', 'neo4j', '7687'], environment);
  const http = await runCompose(['port', 'neo4j', '7474'], environment);
  const number = ({ code, output }: CommandResult): number =>
    code === 0 ? Number(/:(\d+)\s*$/.exec(output)?.[1]) : Number.NaN;
  const ports = { bolt: number(bolt), http: number(http) };
  return Number.isNaN(ports.bolt) || Number.isNaN(ports.http) ? undefined : ports;
}

async function compose(parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runCompose(parameters, environment);
  if (code === 0) return;
  throw new OnRecordError(
    'DOCKER_FAILED',
    `could not do "${parameters.join(' ')}":\n${lastLines(output, 4)}`,
    {
      where: 'docker compose',
      hint: 'Look at "docker compose logs neo4j".',
    },
  );
}

const runCompose = (parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<CommandResult> =>
  runCommand('docker', ['compose', '--file', packageFile('docker-compose.yml'), ...parameters], {
    environment,
  });
