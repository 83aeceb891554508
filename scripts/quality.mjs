/**
 * Measures extraction on annotated texts: runs `onrecord extract --jsonl`, exactly what users get, over each corpus of
 * the folder `shared` beside the project (or $ONRECORD_SHARED) and scores it with that folder's quality/score.py.
 * Of said-wire and said-fiction only every sixth article counts: the reader is trained on the others.
 * `identity` measures who is who: see quality-identity.mjs.
 * Prints one line per corpus; with --json the scores as JSON, with --misses each miss too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { identity } from './quality-identity.mjs';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(process.env.ONRECORD_SHARED ?? join(root, '..', 'shared'));
const [json, withMisses] = ['--json', '--misses'].map((flag) => process.argv.includes(flag));
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const CORPORA = [
  { name: 'said', task: 'said', gold: 'corpora/said' },
  { name: 'said-wire', task: 'said', gold: 'corpora/said-wire', every: 6 },
  { name: 'said-fiction', task: 'said', gold: 'corpora/said-fiction', every: 6 },
  { name: 'polnear', task: 'polnear', gold: 'corpora/polnear/dev' },
  { name: 'conll', task: 'ner', gold: 'corpora/conll2003/conllpp_dev.txt' },
  { name: 'wikigold', task: 'ner', gold: 'corpora/wikigold/CONLL-format/data/wikigold.conll.txt' },
];

const SHOWN = {
  said: [
    'statement_f1',
    'statement_precision',
    'statement_recall',
    'speaker_right_when_found',
    'who_said_what_f1',
    'about_f1',
    'who_said_what_about_f1',
    'kind_right',
  ],
  polnear: ['attribution_f1', 'attribution_precision', 'attribution_recall', 'source_overlap_when_matched'],
  ner: ['all_f1', 'precision', 'recall'],
};

if (!existsSync(join(shared, 'quality', 'score.py'))) {
  console.error(`${shared} has no quality/score.py: set ONRECORD_SHARED to the folder of annotated corpora.`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'onrecord-quality-'));
try {
  const wanted = CORPORA.filter(({ name }) => only.length === 0 || only.includes(name));
  const identityToo = only.length === 0 || only.includes('identity');
  if (wanted.length === 0 && !identityToo) {
    console.error(
      `No corpus is called ${only.join(', ')}: there are ${CORPORA.map(({ name }) => name).join(', ')}, identity.`,
    );
    process.exit(2);
  }
  for (const corpus of wanted) report(corpus, score(corpus));
  if (identityToo) await identity(shared, { json, withMisses });
} finally {
  rmSync(work, { recursive: true });
}

function score(corpus) {
  const { name, task } = corpus;
  const { gold, texts } = articlesOf(corpus);
  const predictions = join(work, `${name}.jsonl`);
  const out = openSync(predictions, 'w');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'onrecord.js'), 'extract', '--jsonl', texts],
    { stdio: ['ignore', out, 'ignore'] },
  );
  closeSync(out);
  if (status !== 0) throw new Error(`onrecord extract ended with ${status} on ${name}`);
  return JSON.parse(scorer(task, predictions, gold));
}

/** Where the gold of a corpus lies and where its texts do: those that count, as files. */
function articlesOf({ name, task, gold, every }) {
  const from = join(shared, gold);
  if (task === 'ner') {
    const texts = join(work, name);
    scorer('ner-texts', from, texts);
    return { gold: from, texts };
  }
  if (every === undefined) return { gold: from, texts: join(from, 'text') };
  const names = readdirSync(join(from, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parse(file).name)
    .sort();
  for (const [folder, ending] of Object.entries({ text: '.txt', gold: '.json' })) {
    mkdirSync(join(work, name, folder), { recursive: true });
    for (const [i, article] of names.entries()) {
      if (i % every !== every - 1) continue;
      const path = join(folder, `${article}${ending}`);
      symlinkSync(join(from, path), join(work, name, path));
    }
  }
  return { gold: join(work, name), texts: join(work, name, 'text') };
}

function scorer(...parameters) {
  return execFileSync('python3', [join(shared, 'quality', 'score.py'), ...parameters], {
    maxBuffer: 1e8,
    encoding: 'utf8',
  });
}

function report({ name, task }, { misses = [], ...scores }) {
  if (json) {
    console.log(JSON.stringify({ corpus: name, ...scores, ...(withMisses && { misses }) }));
    return;
  }
  console.log(`${name}: ${SHOWN[task].map((key) => `${key} ${scores[key]}`).join(', ')}`);
  if (withMisses) for (const [article, what, words] of misses) console.log(`  ${article}: ${what}: ${words}`);
}
