import { setTimeout as sleep } from 'node:timers/promises';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { GraphAddress } from '../../graph/connection.js';
import type { OnProgress, RunningDatabase } from '../running-database.js';
import { needSpace, writableFolder } from './folder.js';
import { fetchJars } from './jars.js';
import { findJava, isSupportedJava, type Java } from './java.js';
import { pinnedServer, type LocalLayout } from './layout.js';
import { alone } from './lock.js';
import { keptPassword, makePassword } from './password.js';
import { freePorts, usualPorts, type Ports } from './ports.js';
import { hasData, launch, setInitialPassword, writeSettings } from './process.js';
import { untilReady } from './readiness.js';
import type { LocalSize } from './settings.js';
import { isServerOf, readState, removeState, writeState } from './state.js';

export interface LocalOptions {
  readonly layout: LocalLayout;
  readonly environment: NodeJS.ProcessEnv;
  readonly size: LocalSize;
  readonly preferredPorts?: Ports;
  readonly onProgress: OnProgress;
}

/** Uses the server that runs from this home, or starts one; processes that ask at the same time get the same server. */
export async function openLocal(options: LocalOptions): Promise<RunningDatabase> {
  const { layout, onProgress } = options;
  await writableFolder(layout.home);
  return alone(
    layout.home,
    () => onProgress('waiting for another process that starts Neo4j…'),
    async () => (await reuse(layout, onProgress)) ?? (await start(options)),
  );
}

async function reuse(layout: LocalLayout, onProgress: OnProgress): Promise<RunningDatabase | undefined> {
  const state = await readState(layout);
  if (state === undefined) return undefined;
  if (!(await isServerOf(layout, state.pid))) {
    onProgress(`the Neo4j of process ${state.pid} is gone without having been stopped: starting anew`);
    await removeState(layout);
    return undefined;
  }
  const address = addressOf(state.ports, (await keptPassword(layout.password)) ?? '');
  await untilReady(layout, state.pid, address);
  return running(layout, state.pid, state.ports, address, false);
}

/** Fetches what is missing, then starts; once more when another program took a port in the moment before. */
async function start(options: LocalOptions): Promise<RunningDatabase> {
  const { layout, environment, onProgress } = options;
  const java = await findJava(environment);
  if (!isSupportedJava(java))
    onProgress(`Java ${java.version}: Neo4j is made for 17 and 21; trying all the same`);
  await fetchJars(layout, environment, onProgress);
  await needSpace(layout.home, 100, 'the database');
  if (hasData(layout) && !(await keptPassword(layout.password))) throw passwordLost(layout);
  const password = await makePassword(layout.password);
  if (!hasData(layout)) await setInitialPassword(layout, java, environment);
  try {
    return await launchOnFreePorts(options, java, password);
  } catch (error) {
    if (!(error instanceof OnRecordError) || !error.message.includes('Address already in use')) throw error;
    onProgress('another program took the port meanwhile: trying another one');
    return launchOnFreePorts(options, java, password);
  }
}

async function launchOnFreePorts(
  options: LocalOptions,
  java: Java,
  password: string,
): Promise<RunningDatabase> {
  const { layout, environment, onProgress } = options;
  const { version } = pinnedServer();
  const ports = await freePorts(options.preferredPorts ?? usualPorts, onProgress);
  await writeSettings(layout, options.size, ports);
  onProgress(`starting Neo4j ${version}…`);
  const pid = launch(layout, java, options.size, environment);
  await writeState(layout, { pid, ports, version, startedAt: new Date().toISOString() });
  const address = addressOf(ports, password);
  try {
    await untilReady(layout, pid, address);
  } catch (error) {
    await stopProcess(layout, pid);
    throw error;
  }
  return running(layout, pid, ports, address, true);
}

/** The server of this home as it is now, or undefined when none runs; nothing is started. */
export async function runningLocal(layout: LocalLayout): Promise<RunningDatabase | undefined> {
  const state = await readState(layout);
  if (state === undefined || !(await isServerOf(layout, state.pid))) return undefined;
  const address = addressOf(state.ports, (await keptPassword(layout.password)) ?? '');
  return {
    ...running(layout, state.pid, state.ports, address, false),
    stop: () => stopProcess(layout, state.pid),
  };
}

/** SIGTERM, which lets Neo4j write a checkpoint; SIGKILL only when that is not heard for a minute (commits are safe). */
async function stopProcess(layout: LocalLayout, pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const end = Date.now() + 60_000;
    if (await isServerOf(layout, pid)) process.kill(pid, signal);
    while ((await isServerOf(layout, pid)) && Date.now() < end) await sleep(50);
  }
  await removeState(layout);
}

/** The local server speaks on the loopback address, unencrypted, to the user neo4j. */
export const addressOf = (ports: Ports, password: string): GraphAddress => ({
  // Not localhost, which may be ::1, where another program may listen.
  uri: `bolt://127.0.0.1:${ports.bolt}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

export const browserUrl = (ports: Ports): string => `http://localhost:${ports.http}/browser/`;

function running(
  layout: LocalLayout,
  pid: number,
  ports: Ports,
  address: GraphAddress,
  started: boolean,
): RunningDatabase {
  return {
    kind: 'local',
    address,
    browserUrl: browserUrl(ports),
    passwordFile: layout.password,
    started,
    stop: () => (started ? stopProcess(layout, pid) : Promise.resolve()),
  };
}

function passwordLost(layout: LocalLayout): OnRecordError {
  return new OnRecordError('DATABASE_PASSWORD_LOST', 'is missing, and the database keeps only its hash.', {
    where: layout.password,
    hint: 'Put the file back, or reset the database as docs/database.md says.',
  });
}
