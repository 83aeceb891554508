import { OnRecordError } from '../../errors/onrecord-error.js';
import { lastLines, runCommand } from '../run-command.js';

/** The version of the Docker daemon that answers. Throws `DOCKER_MISSING` or `DOCKER_NOT_RUNNING`. */
export async function dockerVersion(environment: NodeJS.ProcessEnv): Promise<string> {
  const format = ['version', '--format', '{{.Server.Version}}'];
  const { code, output } = await runCommand('docker', format, { environment, seconds: 15 });
  if (code === 'missing') {
    throw new OnRecordError('DOCKER_MISSING', 'Docker is not installed.', {
      hint: 'Install Docker, or use one of the other ways.',
    });
  }
  if (code !== 0) {
    throw new OnRecordError(
      'DOCKER_NOT_RUNNING',
      `The Docker daemon does not answer: ${lastLines(output, 1)}`,
      {
        hint: 'Start Docker.',
      },
    );
  }
  return output.trim();
}
