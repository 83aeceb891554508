import { configuredAddress } from './configured.js';
import { runningDocker } from './docker/container.js';
import { localLayout, onRecordFolder } from './local/layout.js';
import { runningLocal } from './local/server.js';
import type { RunningDatabase } from './running-database.js';
import { forcedWay, keptWay } from './way.js';

/**
 * The database that `openDatabase` would use without starting one, or undefined when none runs. Its `stop` does stop it,
 * whoever started it, except for a configured one, which is left alone. It has not been asked whether it answers.
 */
export async function currentDatabase(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RunningDatabase | undefined> {
  const address = configuredAddress(environment);
  if (address !== undefined) {
    return { kind: 'configured', address, started: false, stop: () => Promise.resolve() };
  }
  const folder = onRecordFolder(environment);
  const way = forcedWay(environment) ?? (await keptWay(folder));
  if (way === 'docker') return runningDocker({ folder, environment });
  return runningLocal(localLayout(folder));
}
