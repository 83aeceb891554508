import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';
import { questionTabs } from './question-tabs.js';
import { START_SCRIPT } from './start-script.js';

/** Files of the packages that GraphiQL is made of: nothing is fetched from elsewhere, so that it works without a net. */
const FILES = [
  ['react.js', 'react', 'umd/react.production.min.js'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql.js', 'graphiql', 'graphiql.min.js'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css'],
] as const;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>OnRecord</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body>
    <div id="graphiql">Loading…</div>
    <script src="/graphiql/react.js" defer></script>
    <script src="/graphiql/react-dom.js" defer></script>
    <script src="/graphiql/graphiql.js" defer></script>
    <script src="/graphiql/start.js" defer></script>
  </body>
</html>
`;

const STYLE = 'html, body, #graphiql { margin: 0; height: 100vh; }\n';
const DAY = 86_400_000;

/** GraphiQL at `/graphiql`, with the questions of the guide as tabs. */
export function graphiqlPages(): Router {
  const require = createRequire(import.meta.url);
  const router = Router();
  router.get('/graphiql', (_request, response) => void response.type('html').send(PAGE));
  router.get('/graphiql/start.js', (_request, response) => void response.type('js').send(START_SCRIPT));
  router.get('/graphiql/page.css', (_request, response) => void response.type('css').send(STYLE));
  router.get('/graphiql/questions.json', (_request, response) => void response.json(questionTabs()));
  for (const [name, library, file] of FILES) {
    const path = join(dirname(require.resolve(`${library}/package.json`)), file);
    router.get(`/graphiql/${name}`, (_request, response) => response.sendFile(path, { maxAge: DAY }));
  }
  return router;
}
