import type { Ports } from './ports.js';

/** How much memory the server gets. `small` is for tests, `usual` for people, `large` for big archives and measurements. */
export type LocalSize = 'small' | 'usual' | 'large';

interface Memory {
  readonly heap: string;
  readonly pageCache: string;
  /** Only the quick compiler: the first answer comes after 6 seconds in place of 16, at the price of slower long runs. */
  readonly quickStart: boolean;
}

const memory: Readonly<Record<LocalSize, Memory>> = {
  small: { heap: '256m', pageCache: '64m', quickStart: true },
  usual: { heap: '512m', pageCache: '128m', quickStart: true },
  large: { heap: '1g', pageCache: '256m', quickStart: false },
};

/** The text of `neo4j.conf`: loopback only, no usage reports, small transaction logs. */
export function serverSettings(size: LocalSize, ports: Ports): string {
  return `# Written by OnRecord at every start.
server.default_listen_address=127.0.0.1
server.default_advertised_address=localhost
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${ports.bolt}
server.bolt.advertised_address=localhost:${ports.bolt}
server.bolt.tls_level=DISABLED
server.http.enabled=true
server.http.listen_address=127.0.0.1:${ports.http}
server.https.enabled=false
server.memory.pagecache.size=${memory[size].pageCache}
dbms.security.auth_enabled=true
# The password is 192 random bits: locking the user after three wrong ones would only lock out the other programs.
dbms.security.auth_max_failed_attempts=0
dbms.usage_report.enabled=false
# Without it a stop takes ten seconds of waiting for nobody.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
db.tx_log.rotation.retention_policy=1 files
db.tx_log.rotation.size=32m
db.tx_log.preallocate=false
`;
}

/** Flags of the Java machine for this size. */
export function memoryFlags(size: LocalSize): readonly string[] {
  const { heap, quickStart } = memory[size];
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...(quickStart ? ['-XX:TieredStopAtLevel=1'] : []),
    '-XX:+ExitOnOutOfMemoryError',
  ];
}
