/* global require */
/* eslint-disable @typescript-eslint/no-require-imports -- Node calls this before it can read TypeScript or ESM. */
// Jest maps ./name.js to ./name.ts for tests, but not for the files of globalSetup and globalTeardown:
// https://github.com/jestjs/jest/issues/11644. Import this before anything of the sources there.
const Module = require('node:module');

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const isSource = request.startsWith('.') && request.endsWith('.js') && parent?.filename?.endsWith('.ts');
  return resolveFilename.call(this, isSource ? `${request.slice(0, -3)}.ts` : request, parent, ...rest);
};
