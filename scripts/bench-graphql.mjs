/**
 * "Who said what about this city", 20 newest statements with speakers, roles and article, at 16 connections: OnRecord's
 * service, @neo4j/graphql in its faster form (connection, cache control off), and the same Cypher from plain Node, side by
 * side on one Neo4j, for a small city (50 statements) and the biggest (8 % of all).
 * npm run bench -- graphql [--json] [--statements 100000] [--seconds 8] [--without-peer]
 */
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { archiveOf } from './bench-graphql/archive.mjs';
import { load } from './bench-graphql/load.mjs';
import { built } from './bench-graphql/built.mjs';

const { localLayout, onRecordFolder } = await built('database/local/layout.js');
const { openLocal } = await built('database/local/server.js');
const { connect } = await built('graph/connection.js');
const { idOf } = await built('model/identity.js');
const { fold } = await built('ontology/fold.js');

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    json: { type: 'boolean', default: false },
    'without-peer': { type: 'boolean', default: false },
    statements: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '8' },
  },
});
const PEER = {
  '@neo4j/graphql': '7.6.3',
  '@apollo/server': '5.5.1',
  graphql: '16.15.0',
  'neo4j-driver': '6.3.0',
};
const CONNECTIONS = 16;
const note = (line) => console.error(line);
const folder = resolve(onRecordFolder(process.env), 'bench');
const statements = Number(options.statements);
const home = join(folder, `neo4j-${statements}`);

const OURS =
  'query ($about: [String!]!) { statements(about: $about, first: 20) { nodes { id text kind date speakers { as entity { name } } article { title url } } } }';
const THEIRS =
  'query ($name: String!) { cities(where: {name: {eq: $name}}) { statementsConnection(first: 20, sort: [{node: {order: DESC}}]) { edges { node { id text kind order speakersConnection { edges { properties { as } node { name } } } versions { articles { title url } } } } } } }';

/** What each server is asked, and the ids in its answer. */
const SERVERS = {
  peer: {
    body: (name) => ({ query: THEIRS, variables: { name } }),
    ids: ({ data }) => data.cities[0].statementsConnection.edges.map(({ node }) => node.id),
  },
  ours: {
    body: (name) => ({ query: OURS, variables: { about: [name] } }),
    ids: ({ data }) => data.statements.nodes.map(({ id }) => id),
  },
  plain: {
    body: (name) => ({ variables: { about: [name] } }),
    ids: ({ data }) => data.statements.nodes.map(({ id }) => id),
  },
};

const archive = archiveOf(statements, { idOf, fold });
const server = await openLocal({
  layout: localLayout(onRecordFolder(process.env), home),
  environment: process.env,
  size: 'large',
  preferredPorts: { bolt: 0, http: 0 },
  onProgress: note,
});
try {
  await prepare();
  const rows = await measureAll();
  if (options.json) console.log(JSON.stringify(ratios(rows)));
  else {
    console.table(rows.map(({ ids: _ids, ...row }) => row));
    console.log(ratios(rows));
  }
} finally {
  await server.stop();
}

/** Writes the archive once: it stays for the next time. */
async function prepare() {
  const stamp = join(home, '.loaded');
  const shape = String(readFileSync(new URL('./bench-graphql/archive.mjs', import.meta.url)).length);
  let loaded;
  try {
    loaded = readFileSync(stamp, 'utf8');
  } catch {
    loaded = undefined;
  }
  if (loaded === shape) return;
  const graph = connect(server.address);
  await load(graph, archive, note);
  await graph.close();
  writeFileSync(stamp, shape);
}

function installPeer() {
  const peer = join(folder, 'peer');
  mkdirSync(peer, { recursive: true });
  const wanted = JSON.stringify({ name: 'bench-peer', private: true, dependencies: PEER });
  const file = join(peer, 'package.json');
  try {
    if (readFileSync(file, 'utf8') === wanted) return peer;
  } catch {
    // Not installed yet.
  }
  note('installing @neo4j/graphql, once…');
  writeFileSync(file, wanted);
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: peer,
      stdio: 'ignore',
    });
  } catch (error) {
    rmSync(file);
    throw error;
  }
  return peer;
}

async function measureAll() {
  const rows = [];
  const names = Object.keys(SERVERS).filter((name) => name !== 'peer' || !options['without-peer']);
  for (const name of names) {
    const child = fork(new URL(`./bench-graphql/${name}.mjs`, import.meta.url).pathname, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_ADDRESS: JSON.stringify(server.address),
        ...(name === 'peer' ? { BENCH_PEER: installPeer() } : {}),
      },
    });
    const { url } = await next(child);
    for (const size of ['small', 'hub']) rows.push(await measure(name, child, url, size));
    child.kill();
  }
  for (const size of ['small', 'hub']) {
    const answers = rows.filter((row) => row.size === size).map(({ ids }) => ids.join());
    if (new Set(answers).size !== 1)
      throw new Error(`The servers answer differently about the ${size} city.`);
  }
  return rows;
}

async function measure(name, child, url, size) {
  const { body, ids } = SERVERS[name];
  const request = {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body(archive[size])),
  };
  const found = ids(await (await fetch(url, request)).json());
  if (found.length !== 20) throw new Error(`${name} gave ${found.length} statements about ${archive[size]}.`);
  await shoot(request, Number(options.seconds) / 2);
  const before = await cpuOf(child);
  const { requests, latency, errors, non2xx, duration } = await shoot(request, Number(options.seconds));
  const used = (await cpuOf(child)) - before;
  if (requests.total < 100) note(`${name} answered only ${requests.total} times: the figures say little.`);
  if (errors + non2xx > 0) throw new Error(`${name} failed ${errors + non2xx} times.`);
  return {
    server: name,
    size,
    'requests/s': Math.round(requests.total / duration),
    'p50 ms': latency.p50,
    'p99 ms': latency.p99,
    'CPU ms/request': Number((used / requests.total).toFixed(3)),
    ids: found,
  };
}

function shoot(request, duration) {
  return autocannon({ ...request, connections: CONNECTIONS, duration, timeout: 60 });
}

function next(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}.`)));
  });
}

async function cpuOf(child) {
  child.send('cpu');
  return (await next(child)).cpu;
}

function ratios(rows) {
  const of = (server, size, what) => rows.find((row) => row.server === server && row.size === size)?.[what];
  const round = (number) => (Number.isFinite(number) ? Number(number.toFixed(2)) : null);
  const against = (size) => ({
    ratio: round(of('ours', size, 'requests/s') / of('peer', size, 'requests/s')),
  });
  const cpu = (server) => of(server, 'small', 'CPU ms/request') + of(server, 'hub', 'CPU ms/request');
  return {
    small: against('small'),
    hub: against('hub'),
    hubOverSmall: round(of('ours', 'small', 'requests/s') / of('ours', 'hub', 'requests/s')),
    overhead: round(cpu('ours') / cpu('plain')),
  };
}
