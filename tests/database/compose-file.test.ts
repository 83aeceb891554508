import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packageFile } from '../../src/database/package-file.js';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const read = (name: string): string => readFileSync(packageFile(name), 'utf8');
const { services, volumes } = parse(read('docker-compose.yml')) as {
  readonly services: Readonly<Record<'neo4j' | 'onrecord' | 'ingest', Service>>;
  readonly volumes: object;
};

test('Neo4j is the 5.26 LTS Community edition, with a volume for its data', () => {
  expect(services.neo4j.image).toBe('neo4j:5.26-community');
  expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
  expect(Object.keys(volumes)).toEqual(['neo4j-data']);
});

test('no password is written down: without one in the environment nothing starts', () => {
  expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  expect(services.onrecord.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
});

test('every published port is one of this machine only', () => {
  const ports = Object.values(services).flatMap((service) => service.ports ?? []);
  expect(ports).toHaveLength(3);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+:-\d+\}:\d+$/);
});

test('Neo4j counts as healthy when it answers a query; the others wait for that', () => {
  expect(services.neo4j.healthcheck?.test.at(-1)).toMatch(/cypher-shell 'RETURN 1'$/);
  for (const service of [services.onrecord, services.ingest]) {
    expect(service.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(service.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  }
});

test('ingest runs only when asked for, and can only read the articles', () => {
  expect(services.ingest.profiles).toEqual(['ingest']);
  expect(services.ingest.command).toEqual(['ingest', '/articles']);
  expect(services.ingest.volumes).toEqual(['./articles:/articles:ro']);
});

test('the image does not run as root, tells its health, and serves on all its addresses', () => {
  const lines = read('Dockerfile').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(last).toContain('USER node');
  expect(last.join('\n')).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
  expect(last).toContain('CMD ["serve", "--host", "0.0.0.0", "--port", "4000"]');
});

test('secrets, data and what is built stay out of the image', () => {
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.git', '.onrecord', 'dist', 'node_modules']));
});
