import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderError, freeMegabytes, needSpace, writableFolder } from '../../src/database/local/folder.js';
import { temporaryFolder } from './fake-programs.js';

const readOnlyHint = 'Set ONRECORD_HOME to a folder that you may write.';
const fullHint = 'Free some space, or set ONRECORD_HOME to a folder on another disk.';

test('a missing folder is made for this user only, and nothing else is left in it', async () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  await writableFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(folder).nlink).toBe(2);
});

test('a place where no folder can be made', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  await expect(writableFolder(join(file, 'home'))).rejects.toMatchObject({
    code: 'DATABASE_FOLDER',
    message: 'cannot be written: part of the path is a file.',
    where: join(file, 'home'),
    hint: readOnlyHint,
  });
});

// Writing to this device always fails as on a full disk.
(existsSync('/dev/full') ? test : test.skip)('a real error of a full disk', () => {
  const failed = (): never => {
    try {
      writeFileSync('/dev/full', 'x');
    } catch (cause) {
      throw folderError('/data', cause);
    }
    throw new Error('/dev/full took it');
  };
  expect(failed).toThrow(
    expect.objectContaining({
      code: 'DATABASE_DISK_FULL',
      message: 'cannot be written: the disk is full.',
      where: '/data',
      hint: fullHint,
    }),
  );
});

test('too little space is told in megabytes', async () => {
  const folder = temporaryFolder();
  const free = await freeMegabytes(folder);
  await expect(needSpace(folder, free + 10_000_000, 'the database')).rejects.toMatchObject({
    code: 'DATABASE_DISK_FULL',
    message: expect.stringMatching(/^has \d+ MB left, but the database needs \d+ MB\.$/),
    where: folder,
    hint: fullHint,
  });
  await expect(needSpace(folder, 0, 'the database')).resolves.toBeUndefined();
});

/** Needs the right to mount, which few users have. */
describe('small disks', () => {
  const folder = temporaryFolder();
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  const can = mount('size=8k');
  if (can) spawnSync('umount', [folder]);
  const testMounted = can ? test : test.skip;
  afterEach(() => spawnSync('umount', [folder]));

  testMounted('a read-only one', async () => {
    mount('ro');
    await expect(writableFolder(join(folder, 'home'))).rejects.toMatchObject({
      code: 'DATABASE_FOLDER',
      message: 'cannot be written: the disk is read-only.',
      hint: readOnlyHint,
    });
  });

  testMounted('a full one', async () => {
    mount('size=8k');
    writeFileSync(join(folder, 'fill'), 'x'.repeat(8192));
    await expect(writableFolder(folder)).rejects.toMatchObject({
      code: 'DATABASE_DISK_FULL',
      message: 'cannot be written: the disk is full.',
    });
  });
});
