import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Router, type Request, type Response } from 'express';
import { shippedFile } from '../ontology/shipped-file.js';

/**
 * What pages of the explorer may do: load from here alone, ask here alone, be framed by nobody. No script and no style
 * stands in a page, and nothing may be made markup by a script (Trusted Types): the text of an article stays text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Addresses that the explorer itself understands: all of them are one page. */
const PAGES = ['/', '/articles', '/article/:id', '/entity/:id', '/graph', '/judge'];

/** A file in the forms that it lies there in; the keys are content codings. */
type Forms = Readonly<Record<'identity' | 'br' | 'gzip', Buffer | undefined>>;

/**
 * Serves the explorer that `npm run build` made. Its files are few and small: they are read once, so that no address of a
 * request is ever looked up on the disk.
 */
export function explorer(folder: string = shippedFile('dist', 'web')): Router {
  const router = Router();
  const page = formsOf(join(folder, 'index.html'));
  const assets = assetsIn(join(folder, 'assets'));
  router.get(PAGES, (request, response) => {
    response.set('content-security-policy', POLICY).set('referrer-policy', 'no-referrer');
    response.set('x-content-type-options', 'nosniff').set('cache-control', 'no-cache');
    if (page.identity === undefined) {
      response.status(503).type('text/plain').send('The explorer is not built. Run "npm run build".\n');
      return;
    }
    send(request, response, '.html', page);
  });
  router.get('/assets/:name', (request, response, next) => {
    const { name } = request.params;
    const forms = assets.get(name);
    if (forms === undefined) return next();
    // The name holds a hash of what is in it.
    response
      .set('cache-control', 'public, max-age=31536000, immutable')
      .set('x-content-type-options', 'nosniff');
    send(request, response, extname(name), forms);
  });
  return router;
}

function send(request: Request, response: Response, extension: string, forms: Forms): void {
  // Browsers name gzip first though Brotli is smaller: the best that they take counts.
  const coding =
    (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one) !== false) ?? 'identity';
  const body = forms[coding] ?? forms.identity;
  response.set('content-type', TYPES[extension] ?? 'application/octet-stream').vary('accept-encoding');
  if (body !== forms.identity) response.set('content-encoding', coding);
  response.send(body);
}

const read = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

const formsOf = (path: string): Forms => ({
  identity: read(path),
  br: read(`${path}.br`),
  gzip: read(`${path}.gz`),
});

function assetsIn(folder: string): ReadonlyMap<string, Forms> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  return new Map(names.map((name) => [name, formsOf(join(folder, name))]));
}
