/**
 * Measures `extract` in this process, from text to statements with names: words per second and memory once the reader
 * is loaded, and how long loading takes; each number of threads in a process of its own. The texts are PolNeAR dev of the
 * folder `shared` beside the project (or $ONRECORD_SHARED), else the samples again and again.
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
  const { extract, readerReady } = await import(join(root, 'dist', 'ingest', 'extract.js'));
  await readerReady();
  const loaded = performance.now();
  const documents = texts().map((text, i) => ({ path: `${i}.txt`, text, sha256: `${i}` }));
  await extract(documents[0]);
  const start = performance.now();
  let statements = 0;
  for (const document of documents) statements += (await extract(document)).statements.length;
  const seconds = (performance.now() - start) / 1000;
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
  return {
    threads: Number(threads),
    words,
    statements,
    wordsPerSecond: Math.round(words / seconds),
    loadMilliseconds: Math.round(loaded - begun),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    mostMegabytes: Math.round(process.resourceUsage().maxRSS / 1e3),
  };
}

function texts() {
  if (existsSync(corpus)) return readdirSync(corpus).map((name) => readFileSync(join(corpus, name), 'utf8'));
  const folder = join(root, 'samples');
  const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const once = samples.map((name) => readFileSync(join(folder, name), 'utf8'));
  const words = once.join(' ').split(/\s+/u).length;
  return Array.from({ length: Math.ceil(LEAST_WORDS / words) }, () => once).flat();
}
