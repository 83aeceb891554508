import { findInputs } from '../../ingest/1-read/find-inputs.js';
import { readInputs } from '../../ingest/1-read/read-inputs.js';

/** A text that can be read, to see that the run goes on. */
export const GOOD = 'Kyiv said no.';

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What becomes of each input: code and line of the error, or `read PATH`. `folder` is left out of the paths. */
export async function outcomes(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const reading of readInputs(await findInputs(paths))) {
    if (reading.kind === 'failed') lines.push(`${reading.error.code} ${reading.error.toLine()}`);
    else if (reading.kind === 'skipped') lines.push(`skipped ${reading.path}: ${reading.reason}`);
    else if (reading.kind === 'document') lines.push(`read ${reading.path}`);
  }
  return lines.map((line) => line.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER'));
}
