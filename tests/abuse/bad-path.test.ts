import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { scratch } from '../ingest/1-read/scratch.js';
import { GOOD, outcomes } from './outcomes.js';

let files: ReturnType<typeof scratch>;
afterEach(() => files.remove());

describe('a path that leads to no article', () => {
  test('that does not exist', async () => {
    files = scratch({ 'good.txt': GOOD });
    expect(
      await outcomes(files.folder, [
        files.path('no.txt'),
        files.path('good.txt/no.txt'),
        files.path('good.txt'),
      ]),
    ).toEqual([
      'INPUT_MISSING no.txt: does not exist. Check the path.',
      'INPUT_MISSING good.txt/no.txt: does not exist: a part of the path is a file. Check the path.',
      'read good.txt',
    ]);
  });

  test('a name that no file can have', async () => {
    files = scratch();
    const name = 'x'.repeat(300);
    expect(await outcomes(files.folder, [files.path(name)])).toEqual([
      `INPUT_MISSING ${name}: does not exist: the name is too long for a file. Check the path.`,
    ]);
  });

  test('a folder without articles', async () => {
    files = scratch({ 'photo.jpg': 'x', 'a.txt.json': '{}' });
    expect(await outcomes(files.folder, [files.folder])).toEqual([
      'skipped photo.jpg: its name does not say that it is an article',
      'INPUT_FOLDER_EMPTY FOLDER: is a folder without articles. Articles are files whose names end in .txt, .html, .json, .jsonl, .csv, .xml, .rss, .atom or .warc, also with .gz.',
    ]);
  });

  test('a side file', async () => {
    files = scratch({ 'a.txt.json': '{}' });
    expect(await outcomes(files.folder, [files.path('a.txt.json')])).toEqual([
      'INPUT_IS_SIDE_FILE a.txt.json: is the side file of an article, not an article. Give a.txt instead: what stands in the side file is read with it.',
    ]);
  });

  test('a folder that a link leads back to is read once', async () => {
    files = scratch({ 'deep/good.txt': GOOD });
    symlinkSync('..', files.path('deep/loop'));
    expect(await outcomes(files.folder, [files.folder])).toEqual([
      'read deep/good.txt',
      'INPUT_FOLDER_LOOP deep/loop: is a link that leads back to a folder above it. Remove the link; the articles of that folder are read once.',
    ]);
  });

  test('links that lead to themselves or nowhere', async () => {
    files = scratch({ 'good.txt': GOOD });
    symlinkSync('loop.txt', files.path('loop.txt'));
    symlinkSync('gone', files.path('nowhere.txt'));
    expect(await outcomes(files.folder, [files.folder])).toEqual([
      'read good.txt',
      'INPUT_UNREADABLE loop.txt: is a link that leads to itself. Remove the link.',
      'INPUT_MISSING nowhere.txt: does not exist. Check the path.',
    ]);
  });

  test('two names of one file are two paths to it', async () => {
    files = scratch({ 'good.txt': GOOD });
    linkSync(files.path('good.txt'), files.path('same.txt'));
    expect(await outcomes(files.folder, [files.folder])).toEqual(['read good.txt', 'read same.txt']);
  });

  test('a pipe in a folder is passed over, not waited for', async () => {
    files = scratch({ 'good.txt': GOOD });
    execFileSync('mkfifo', [files.path('pipe.txt')]);
    expect(await outcomes(files.folder, [files.folder])).toEqual([
      'read good.txt',
      'skipped pipe.txt: it is no regular file',
    ]);
  });

  test('a device that never ends', async () => {
    files = scratch({ 'good.txt': GOOD });
    expect(await outcomes(files.folder, ['/dev/zero', files.path('good.txt')])).toEqual([
      'INPUT_TOO_LARGE /dev/zero: is longer than 2 MiB, the most that one article may have. Split it into one file for each article.',
      'read good.txt',
    ]);
  });

  // The superuser may read everything, so there is nothing to see for it.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test;
  testAsUser('a file and a folder that may not be read', async () => {
    files = scratch({ 'closed.txt': GOOD, 'good.txt': GOOD });
    mkdirSync(files.path('shut'));
    chmodSync(files.path('closed.txt'), 0);
    chmodSync(files.path('shut'), 0);
    expect(await outcomes(files.folder, [files.folder])).toEqual([
      'INPUT_UNREADABLE closed.txt: may not be read. Give yourself permission to read it.',
      'read good.txt',
      'INPUT_UNREADABLE shut: may not be read. Give yourself permission to read it.',
    ]);
    chmodSync(files.path('shut'), 0o700);
  });
});
