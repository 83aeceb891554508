import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ReadOptions } from '../ingest/1-read/read-inputs.js';
import { Fetcher } from '../ingest/1-read/fetch/fetcher.js';
import { parseField } from '../ingest/1-read/records/field-map.js';
import { FORMATS, type Format } from '../ingest/1-read/sources/source.js';
import type { ReadingChoices } from '../ingest/kept/failure.js';
import { OnRecordError } from '../src/errors/onrecord-error.js';
import { VERSION } from './product.js';

/** What commander makes of them. */
export interface SourceOptions {
  readonly format?: Format;
  readonly field?: Readonly<Record<string, string>>;
  readonly follow?: true;
  readonly allowHost?: readonly string[];
}

/** Adds the options that say what inputs are and how they are read: `--format`, `--field`, `--follow`, `--allow-host`. */
export function withSourceOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'what the inputs are, where name and content do not tell').choices(
        FORMATS,
      ),
    )
    .option(
      '--field <what=field>',
      'which field of a record is what, such as text=body; again for more',
      field,
    )
    .option('--follow', 'fetch the pages that a feed links to')
    .option(
      '--allow-host <host>',
      'fetch from this host although its address is private; again for more',
      (value: string, before: readonly string[] = []) => [...before, value],
    );
}

function field(
  value: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  try {
    const [what, name] = parseField(value);
    return { ...before, [what]: name };
  } catch (error) {
    if (error instanceof OnRecordError) throw new InvalidArgumentError(error.toLine());
    throw error;
  }
}

/** How inputs are read, as it is kept with what failed. */
export const choicesOf = ({ format, field, follow, allowHost }: SourceOptions): ReadingChoices => ({
  ...(format !== undefined && { format }),
  ...(field !== undefined && { fields: field }),
  ...(follow === true && { follow }),
  ...(allowHost !== undefined && { allowHosts: allowHost }),
});

/** The same for the reader; `signal` ends what is being fetched. */
export const readOptionsOf = (
  { format, fields, follow, allowHosts }: ReadingChoices,
  signal?: AbortSignal,
): ReadOptions => ({
  ...(format !== undefined && { format }),
  ...(fields !== undefined && { fields }),
  ...(follow !== undefined && { follow }),
  fetcher: new Fetcher({
    userAgent: `OnRecord/${VERSION}`,
    ...(allowHosts !== undefined && { allowHosts }),
    ...(signal !== undefined && { signal }),
  }),
});
