/* global require, process */
/* eslint-disable @typescript-eslint/no-require-imports -- A program of its own, started by crash.neo4j.test.ts. */
// Loads the articles one after the other and says after each how many are committed. It reads the sources as they are,
// so that what is killed is what was just changed, not an older build.
require('../setup/resolve-sources.cjs');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

Module._extensions['.ts'] = (module, filename) => {
  const options = {
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  };
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
};

const { loadExtraction } = require('../../ingest/6-load/load.ts');
const { connect } = require('../../src/graph/connection.ts');
const { articles } = require('./articles.ts');

async function main() {
  const graph = connect(JSON.parse(process.env.CRASH_ADDRESS), { retrySeconds: 0 });
  process.stdout.write('0\n');
  for (const [i, article] of articles.entries()) {
    await loadExtraction(graph, article);
    process.stdout.write(`${i + 1}\n`);
  }
  await graph.close();
}

main().catch((error) => {
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
});
