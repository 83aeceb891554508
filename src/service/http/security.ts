import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';
import helmet from 'helmet';

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Scripts and everything else come from the service itself; GraphiQL sizes its panes with styles in the page. */
const CONTENT_SECURITY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * Headers that make a browser careful with what it is given. Encryption is a matter of the gateway in front, and so is
 * the header that demands it.
 */
export const securityHeaders = (): Step =>
  helmet({ contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false }) as Step;

/** Pages of these origins (`https://desk.example`) may ask; pages of others get no answer from a browser. */
export const crossOrigin = (origins: readonly string[]): Step =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'apollo-require-preflight',
      'x-request-id',
      'traceparent',
    ],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  }) as unknown as Step;
