import { causeIn } from '../../src/database/local/readiness.js';

test('the innermost cause of a Java stack trace is the reason', () => {
  const log = `2026-01-20 10:00:00.000+0000 INFO  Starting...
java.lang.RuntimeException: Error starting Neo4j database server at /home/data
\tat org.neo4j.graphdb.facade.DatabaseManagementServiceFactory.startDatabaseServer(X.java:1)
Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component was successfully initialized, but failed to start.
\t... 9 more
Caused by: java.net.BindException: Address already in use
\t... 10 more
2026-01-20 10:00:01.000+0000 INFO  Stopped.
`;
  expect(causeIn(log)).toBe('java.net.BindException: Address already in use');
});

test('without a stack trace it is what is marked as an error, else the last lines', () => {
  expect(causeIn('WARNING: Using incubator modules\nError: Could not find or load main class X\n')).toBe(
    'Error: Could not find or load main class X',
  );
  expect(causeIn('one\ntwo\nthree\nfour\n')).toBe('two\nthree\nfour');
  expect(causeIn('')).toBe('it left no words in its log');
});
