import { OnRecordError } from '../errors/onrecord-error.js';
import { configuredAddress, openConfigured } from './configured.js';
import { openDocker } from './docker/container.js';
import { localLayout, onRecordFolder } from './local/layout.js';
import { openLocal } from './local/server.js';
import type { LocalSize } from './local/settings.js';
import type { OnProgress, RunningDatabase } from './running-database.js';
import { forcedWay, keptWay, keepWay, type Way } from './way.js';

export type { DatabaseKind, RunningDatabase } from './running-database.js';

export interface DatabaseOptions {
  /** `NEO4J_*`, `ONRECORD_HOME`, `ONRECORD_DATABASE`, `JAVA_HOME` and `PATH` are read from it; `process.env` when absent. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Memory of a local server that this call starts. */
  readonly size?: LocalSize;
  /** One line at a time on what takes long. */
  readonly onProgress?: OnProgress;
}

/**
 * Gives a Neo4j that has answered a query, and starts one where there is none: the server named by `NEO4J_URI`; else one
 * in Docker, where a daemon runs; else a local one with the user's Java. A project keeps to the way that it was started
 * with, so that no later run meets an empty database; `ONRECORD_DATABASE=docker|local` chooses.
 *
 * Throws the coded error of the one way that was to be tried, or `DATABASE_NONE`, which says why each way failed.
 */
export async function openDatabase(options: DatabaseOptions = {}): Promise<RunningDatabase> {
  const environment = options.environment ?? process.env;
  const onProgress = options.onProgress ?? (() => undefined);
  const configured = configuredAddress(environment);
  if (configured !== undefined) return openConfigured(configured);

  const folder = onRecordFolder(environment);
  const open: Readonly<Record<Way, () => Promise<RunningDatabase>>> = {
    docker: () => openDocker({ folder, environment, onProgress }),
    local: () =>
      openLocal({ layout: localLayout(folder), environment, size: options.size ?? 'usual', onProgress }),
  };
  const forced = forcedWay(environment);
  const kept = forced === undefined ? await keptWay(folder) : undefined;
  const only = forced ?? kept;
  const reasons: string[] = [];
  for (const way of only === undefined ? (['docker', 'local'] as const) : [only]) {
    try {
      const database = await open[way]();
      await keepWay(folder, way);
      return database;
    } catch (error) {
      if (!(error instanceof OnRecordError)) throw error;
      if (kept !== undefined) throw keptWayFailed(kept, error);
      if (only !== undefined) throw error;
      reasons.push(`${names[way]}: ${error.toLine()}`);
    }
  }
  throw new OnRecordError(
    'DATABASE_NONE',
    ['There is no Neo4j to work with.', 'NEO4J_URI: is not set.', ...reasons].join('\n'),
    { hint: 'One of the three is enough; "onrecord doctor" checks each.' },
  );
}

const names: Readonly<Record<Way, string>> = { docker: 'Docker', local: 'Local server' };

function keptWayFailed(way: Way, { code, message, where, hint = '', cause }: OnRecordError): OnRecordError {
  const [other, place] = way === 'docker' ? ['local', 'in Docker'] : ['docker', 'in a local server'];
  return new OnRecordError(code, message, {
    ...(where === undefined ? {} : { where }),
    hint: `${hint} The data of this folder is ${place}; ONRECORD_DATABASE=${other} opens another database.`.trim(),
    cause,
  });
}
