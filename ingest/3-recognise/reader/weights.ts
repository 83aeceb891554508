import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';
import { shippedFile } from '../../../src/ontology/shipped-file.js';

/** What `reader.json` says of the networks beside it. */
export interface ReaderSettings {
  /** How many pieces the encoder reads at once. */
  readonly longestWindow: number;
  /** Added to the scores of an anchor's first token: above 0 finds more attributions, below fewer. */
  readonly anchorBias: number;
  /** An anchor that is less likely than this to be speech or writing is left out; 0 keeps all. */
  readonly scopeDrop: number;
}

/** The files of a trained reader, read but for the networks, which the runtime opens itself. */
export interface ReaderWeights {
  readonly encoder: string;
  readonly attributor: string;
  readonly vocabulary: readonly string[];
  readonly settings: ReaderSettings;
}

const FILES = ['encoder.onnx', 'attributor.onnx', 'vocab.txt', 'reader.json'];
const FORMAT = 1;

/** Reads the reader's files in a folder. Throws `READER_WEIGHTS_MISSING` and `READER_WEIGHTS_FORMAT`. */
export function readerWeights(folder: string = shippedFile('ingest', 'models', 'reader')): ReaderWeights {
  const [encoder, attributor, vocabulary, settings] = FILES.map((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      throw new OnRecordError('READER_WEIGHTS_MISSING', `The reader's file ${name} is missing.`, {
        where: path,
        hint: 'Install OnRecord again: the weights are part of it.',
      });
    }
    return path;
  }) as [string, string, string, string];
  const { format, ...read } = JSON.parse(readFileSync(settings, 'utf8')) as ReaderSettings & {
    format: number;
  };
  if (format !== FORMAT) {
    throw new OnRecordError(
      'READER_WEIGHTS_FORMAT',
      `The reader's files have format ${format}; this OnRecord reads format ${FORMAT}.`,
      { where: settings, hint: 'Install OnRecord again: code and weights belong together.' },
    );
  }
  return {
    encoder,
    attributor,
    vocabulary: readFileSync(vocabulary, 'utf8').replace(/\n$/u, '').split('\n'),
    settings: read,
  };
}
