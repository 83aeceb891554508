/**
 * Measures extraction in this process as `onrecord extract` does it, from files to statements with names: words per second
 * and memory once the reader is loaded, and how long loading takes; each number of threads in a process of its own. The
 * texts are PolNeAR dev of the folder `shared` beside the project (or $ONRECORD_SHARED), else the samples again and again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(process.env.ONRECORD_SHARED ?? join(root, '..', 'shared'));
const corpus = join(shared, 'corpora', 'polnear', 'dev', 'text');
const LEAST_WORDS = 20_000;

const threads = process.env.ONRECORD_THREADS;
if (threads === undefined) {
  const rows = ['1', '2'].map((count) => JSON.parse(inProcessOfItsOwn(count)));
  console.table(rows);
  console.log(`two threads for one: × ${(rows[1].wordsPerSecond / rows[0].wordsPerSecond).toFixed(2)}`);
} else {
  console.log(JSON.stringify(await measure()));
}

function inProcessOfItsOwn(count) {
  return execFileSync(process.execPath, [import.meta.filename], {
    env: { ...process.env, ONRECORD_THREADS: count },
    encoding: 'utf8',
  });
}

async function measure() {
  const begun = performance.now();
  const { readerReady } = await import(join(root, 'dist', 'ingest', 'extract.js'));
  const { extractInputs } = await import(join(root, 'dist', 'ingest', 'extract-inputs.js'));
  await readerReady();
  const loaded = performance.now();
  const inputs = files().map((path) => ({ kind: 'article', path }));
  await all(extractInputs(inputs.slice(0, 1), {}));
  const start = performance.now();
  const found = await all(extractInputs(inputs, {}));
  const seconds = (performance.now() - start) / 1000;
  const words = inputs.reduce((sum, { path }) => sum + wordsIn(path), 0);
  return {
    threads: Number(threads),
    words,
    statements: found.reduce((sum, { extraction }) => sum + (extraction?.statements.length ?? 0), 0),
    wordsPerSecond: Math.round(words / seconds),
    loadMilliseconds: Math.round(loaded - begun),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    mostMegabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
  };
}

async function all(iterable) {
  const out = [];
  for await (const one of iterable) out.push(one);
  return out;
}

function wordsIn(path) {
  return readFileSync(path, 'utf8').split(/\s+/u).filter(Boolean).length;
}

function files() {
  if (existsSync(corpus)) return readdirSync(corpus).map((name) => join(corpus, name));
  const folder = join(root, 'samples');
  const samples = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name));
  const words = samples.reduce((sum, path) => sum + wordsIn(path), 0);
  return Array.from({ length: Math.ceil(LEAST_WORDS / words) }, () => samples).flat();
}
