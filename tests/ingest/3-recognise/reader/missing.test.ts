import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuntime } from '../../../../ingest/3-recognise/reader/runtime.js';
import { readerWeights } from '../../../../ingest/3-recognise/reader/weights.js';
import type { OnRecordError } from '../../../../src/errors/onrecord-error.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'onrecord-reader-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const thrown = (act: () => unknown): OnRecordError => {
  try {
    act();
  } catch (error) {
    return error as OnRecordError;
  }
  throw new Error('nothing was thrown');
};

const put = (...names: readonly string[]) => names.forEach((name) => writeFileSync(join(folder, name), '{}'));

test('weights that are missing are named', () => {
  put('encoder.onnx', 'vocab.txt', 'reader.json');
  const error = thrown(() => readerWeights(folder));
  expect(error.code).toBe('READER_WEIGHTS_MISSING');
  expect(error.toLine()).toBe(
    `${join(folder, 'attributor.onnx')}: The reader's file attributor.onnx is missing. Install OnRecord again: the weights are part of it.`,
  );
});

test('weights of another format are refused', () => {
  put('encoder.onnx', 'attributor.onnx', 'vocab.txt');
  writeFileSync(join(folder, 'reader.json'), '{"format": 7}');
  const error = thrown(() => readerWeights(folder));
  expect(error.code).toBe('READER_WEIGHTS_FORMAT');
  expect(error.toLine()).toBe(
    `${join(folder, 'reader.json')}: The reader's files have format 7; this OnRecord reads format 1. Install OnRecord again: code and weights belong together.`,
  );
});

test('a system without the native library is told so', async () => {
  const loading = loadRuntime(() => Promise.reject(new Error('no such file')));
  await expect(loading).rejects.toMatchObject({
    code: 'READER_RUNTIME_MISSING',
    message: `The library onnxruntime-node, which runs the reader, cannot be loaded on ${process.platform} ${process.arch}.`,
    hint: 'Run npm ci in the folder of OnRecord; there are builds for Linux, macOS and Windows on x64 and arm64.',
  });
});
