import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExtraction } from '../../ingest/6-load/load.js';
import { extract } from '../../ingest/extract.js';
import type { Graph } from '../../src/graph/connection.js';
import type { ArticleFacts } from '../../src/model/document.js';
import type { Extraction } from '../../src/model/extraction.js';

/** Reads one file, extracts and loads it: the whole write path. */
export async function readAndLoad(graph: Graph, path: string, facts: ArticleFacts): Promise<Extraction> {
  const bytes = readFileSync(path);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const extraction = await extract({
    path,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...facts,
  });
  await loadExtraction(graph, extraction);
  return extraction;
}

const SAMPLES = join(__dirname, '..', '..', 'samples');

/** The sample articles with their side files. */
export async function loadSamples(graph: Graph): Promise<void> {
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    const facts: ArticleFacts = JSON.parse(readFileSync(join(SAMPLES, `${file}.json`), 'utf8'));
    await readAndLoad(graph, join(SAMPLES, file), facts);
  }
}
