import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { packageFile } from '../package-file.js';
import { runCommand, type CommandResult } from '../run-command.js';

/** `docker compose` with the project's file and the settings of one data folder. */
export type Compose = (parameters: readonly string[], more?: NodeJS.ProcessEnv) => Promise<CommandResult>;

export function composeIn(folder: string, environment: NodeJS.ProcessEnv): Compose {
  const file = packageFile('docker-compose.yml');
  const project = composeProject(folder, file);
  return (parameters, more = {}) =>
    runCommand('docker', ['compose', '--file', file, '--project-name', project, ...parameters], {
      environment: { ...environment, ...more },
    });
}

/**
 * `onrecord`, as for a plain "docker compose up" beside docker-compose.yml; another data folder has a container and
 * volume of its own, since it has a password of its own: `onrecord-3f2a91c0`.
 */
export function composeProject(folder: string, file: string): string {
  if (folder === join(dirname(file), '.onrecord')) return 'onrecord';
  return `onrecord-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
}
