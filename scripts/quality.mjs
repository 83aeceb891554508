/**
 * Measures extraction on annotated texts: runs `onrecord extract --jsonl`, exactly what users get, over each corpus of
 * the folder `shared` beside the project (or $ONRECORD_SHARED) and scores it with that folder's quality/score.py.
 * Prints one line per corpus; with --json the scores as JSON, with --misses each miss too.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(process.env.ONRECORD_SHARED ?? join(root, '..', 'shared'));
const [json, withMisses] = ['--json', '--misses'].map((flag) => process.argv.includes(flag));
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const CORPORA = [
  { name: 'said', task: 'said', gold: 'corpora/said' },
  { name: 'said-wire', task: 'said', gold: 'corpora/said-wire' },
  { name: 'said-fiction', task: 'said', gold: 'corpora/said-fiction' },
  { name: 'polnear', task: 'polnear', gold: 'corpora/polnear/dev' },
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
};

if (!existsSync(join(shared, 'quality', 'score.py'))) {
  console.error(`${shared} has no quality/score.py: set ONRECORD_SHARED to the folder of annotated corpora.`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'onrecord-quality-'));
try {
  const wanted = CORPORA.filter(({ name }) => only.length === 0 || only.includes(name));
  if (wanted.length === 0) {
    console.error(
      `No corpus is called ${only.join(', ')}: there are ${CORPORA.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  for (const corpus of wanted) report(corpus, score(corpus));
} finally {
  rmSync(work, { recursive: true });
}

function score({ name, task, gold }) {
  const predictions = join(work, `${name}.jsonl`);
  const out = openSync(predictions, 'w');
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'bin', 'onrecord.js'), 'extract', '--jsonl', join(shared, gold, 'text')],
    { stdio: ['ignore', out, 'ignore'] },
  );
  closeSync(out);
  if (status !== 0) throw new Error(`onrecord extract ended with ${status} on ${gold}`);
  const script = join(shared, 'quality', 'score.py');
  return JSON.parse(
    execFileSync('python3', [script, task, predictions, join(shared, gold)], { maxBuffer: 1e8 }),
  );
}

function report({ name, task }, { misses = [], ...scores }) {
  if (json) {
    console.log(JSON.stringify({ corpus: name, ...scores, ...(withMisses && { misses }) }));
    return;
  }
  console.log(`${name}: ${SHOWN[task].map((key) => `${key} ${scores[key]}`).join(', ')}`);
  if (withMisses) for (const [article, what, words] of misses) console.log(`  ${article}: ${what}: ${words}`);
}
