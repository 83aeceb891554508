import type * as Onnx from 'onnxruntime-node';
import { OnRecordError } from '../../../src/errors/onrecord-error.js';

export type Runtime = typeof Onnx;

/**
 * The library that runs the networks. It has a native part, which is not there for every system.
 * Throws `READER_RUNTIME_MISSING`.
 */
export async function loadRuntime(
  load: () => Promise<Runtime> = () => import('onnxruntime-node'),
): Promise<Runtime> {
  try {
    return await load();
  } catch (cause) {
    throw new OnRecordError(
      'READER_RUNTIME_MISSING',
      `The library onnxruntime-node, which runs the reader, cannot be loaded on ${process.platform} ${process.arch}.`,
      {
        hint: 'Run npm ci in the folder of OnRecord; there are builds for Linux, macOS and Windows on x64 and arm64.',
        cause,
      },
    );
  }
}
