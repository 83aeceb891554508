/**
 * Builds the explorer (web/) into dist/web, or into the folder that is named: index.html and assets/, whose names hold a
 * hash of what is in them, so that browsers may keep them for ever. Beside each file lies its Brotli and gzip form.
 * Prints what the first view weighs.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

const web = fileURLToPath(new URL('../web/', import.meta.url));
const target = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist/web/', import.meta.url)));

const { outputFiles, metafile } = await esbuild.build({
  entryPoints: { explorer: join(web, 'main.tsx') },
  absWorkingDir: web,
  outdir: join(target, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  loader: { '.json': 'file' },
  publicPath: '/assets/',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  write: false,
});

const files = new Map(outputFiles.map(({ path, contents }) => [`assets/${basename(path)}`, contents]));
const icon = await readFile(join(web, 'icon.svg'));
const iconName = `assets/icon-${createHash('sha256').update(icon).digest('hex').slice(0, 8)}.svg`;
files.set(iconName, icon);
const named = (pattern) => [...files.keys()].find((name) => pattern.test(name));
const [script, style] = [named(/explorer-\w+\.js$/), named(/explorer-\w+\.css$/)];
const page = (await readFile(join(web, 'index.html'), 'utf8'))
  .replace('$ICON', `/${iconName}`)
  .replace('$STYLE', `/${style}`)
  .replace('$SCRIPT', `/${script}`);
files.set('index.html', Buffer.from(page));

await rm(target, { recursive: true, force: true });
await mkdir(join(target, 'assets'), { recursive: true });
const sizes = new Map();
for (const [name, contents] of files) {
  await writeFile(join(target, name), contents);
  if (!['.js', '.css', '.html', '.json', '.svg'].includes(extname(name))) continue;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const brotli = brotliCompressSync(contents, best);
  const gzip = gzipSync(contents, { level: 9 });
  await writeFile(join(target, `${name}.br`), brotli);
  await writeFile(join(target, `${name}.gz`), gzip);
  sizes.set(name, { bytes: contents.length, brotli: brotli.length, gzip: gzip.length });
}

/** A script and all that it imports at once; what is imported later, on the page that needs it, is not counted. */
function importedAtOnce(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const output = Object.entries(metafile.outputs).find(([path]) => basename(path) === basename(name))?.[1];
  for (const { path, kind } of output?.imports ?? [])
    if (kind === 'import-statement') importedAtOnce(`assets/${basename(path)}`, seen);
  return seen;
}
const first = ['index.html', style, iconName, ...importedAtOnce(script)];
const sum = (form) => first.reduce((total, name) => total + sizes.get(name)[form], 0);
console.log(`The explorer's first view: ${sum('gzip')} bytes with gzip, ${sum('brotli')} with Brotli.`);
