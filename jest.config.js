const shared = {
  testEnvironment: '<rootDir>/tests/setup/native-environment.cjs',
  roots: ['<rootDir>/tests'],
  // The sources are ES modules and import each other as ./name.js: jest reads the .ts beside it.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.[jt]s$': ['@swc/jest', { module: { type: 'commonjs' }, jsc: { target: 'es2022' } }],
  },
  // Libraries that are ES modules only must be transformed like the sources.
  transformIgnorePatterns: ['/node_modules/(?!p-map/)'],
  setupFiles: ['<rootDir>/tests/setup/one-thread.cjs'],
};

/** @type {import('jest').Config} */
export default {
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: 'plain',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['\\.neo4j\\.test\\.ts$'],
    },
    {
      // name.neo4j.test.ts: runs against the one real Neo4j that the set-up starts, one file at a time.
      ...shared,
      displayName: 'neo4j',
      testMatch: ['**/*.neo4j.test.ts'],
      globalSetup: '<rootDir>/tests/setup/start-database.ts',
      globalTeardown: '<rootDir>/tests/setup/stop-database.ts',
    },
  ],
};
