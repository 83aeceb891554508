import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describeWhere } from './describe-where.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MESSAGE =
  'no Chromium: install it ("apt-get install chromium", or another way), or name one in ONRECORD_CHROMIUM';

function onThisMachine(): string | undefined {
  const { ONRECORD_CHROMIUM: named, PATH = '' } = process.env;
  if (named !== undefined && named !== '') return named;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((path) => existsSync(path));
}

/** The path of a Chromium; on a Debian without one it is installed, where this user may. */
function chromium(): string | undefined {
  const found = onThisMachine();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  process.stderr.write('installing Chromium for the tests in a browser…\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env: environment, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env: environment,
      stdio: 'ignore',
    });
  } catch {
    // Without a network nothing can be installed: the tests then say what is missing.
  }
  return onThisMachine();
}

const path = chromium();

/** Tests that need a browser; {@link describeWhere} says what happens without one. */
export function describeInChromium(name: string, tests: (path: string) => void): void {
  describeWhere(path !== undefined, { name, needed: 'has its browser', message: MESSAGE }, () =>
    tests(path as string),
  );
}
