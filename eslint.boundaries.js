/**
 * Which folder may import which. Layers import downwards only:
 *
 *   cli  →  ingest, src/service, src/database  →  src/graph  →  src/identity  →  src/ontology  →  src/model  →  src/errors
 *
 * and a stage of ingest imports no other stage.
 */
const layers = [
  './src/errors',
  './src/model',
  './src/ontology',
  './src/identity',
  './src/graph',
  './src/database',
  './src/service',
];
const stages = ['1-read', '2-text', '3-recognise', '4-refer', '5-state', '6-load'].map(
  (stage) => `./ingest/${stage}`,
);

const upwards = layers.slice(0, -1).map((layer, i) => ({
  target: layer,
  from: layers.slice(i + 1),
  message: `${layer} is a lower layer: it may not import what is above it.`,
}));

const sideways = stages.map((stage) => ({
  target: stage,
  from: stages.filter((other) => other !== stage),
  message: 'A stage imports no other stage: what they hand on is in src/model.',
}));

export const boundaries = [
  ...upwards,
  ...sideways,
  {
    target: './src',
    from: ['./ingest', './cli'],
    message: 'src is shared: it may not import ingest or cli.',
  },
  {
    target: './ingest',
    from: ['./cli', './src/service', './src/database'],
    message: 'The write path knows neither the command line, the service nor how the server is started.',
  },
  {
    target: stages.slice(0, 5),
    from: './src/graph',
    message: 'Extraction needs no database: only ingest/6-load and the pipeline reach the graph.',
  },
  {
    target: './src/service',
    from: './src/database',
    message: 'The service is handed a connection: it does not start servers.',
  },
  {
    target: './web',
    from: ['./src', './ingest', './cli', './tests', './scripts'],
    message: 'The explorer knows OnRecord by GraphQL alone: its types are generated from schema.graphql.',
  },
  {
    target: ['./src', './ingest', './cli'],
    from: './web',
    message: 'The explorer is built into files: nothing imports it.',
  },
  {
    target: ['./src', './ingest', './cli'],
    from: './tests',
    message: 'The product does not import its tests.',
  },
];
