/* eslint-disable @typescript-eslint/no-require-imports -- Jest loads environments as CommonJS. */
/* global require, module */
const { TestEnvironment } = require('jest-environment-node');

/**
 * Node as Jest gives it to tests, with the typed arrays of Node itself: each test file otherwise has its own
 * Float32Array, and the native part of onnxruntime-node hands out arrays that are none to the code under test.
 * https://github.com/microsoft/onnxruntime/issues/16622
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
};
