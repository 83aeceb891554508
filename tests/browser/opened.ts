import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { applySchema } from '../../src/graph/schema/apply-schema.js';
import type { Graph } from '../../src/graph/connection.js';
import { createService, type Service, type ServiceOptions } from '../../src/service/service.js';
import { loadSamples } from '../journey/read-and-load.js';
import { testGraph, wipe } from '../setup/database.js';
import { buildExplorer } from '../setup/explorer.js';

export type Look = 'light' | 'dark' | 'phone';
export const LOOKS: readonly Look[] = ['light', 'dark', 'phone'];

/** The explorer of a real service on the test database, in a real browser. */
export interface Opened {
  readonly graph: Graph;
  readonly service: Service;
  /** Where the service listens, without a path. */
  readonly origin: string;
  /** A page of the explorer in a window of its own; what goes wrong in it is in `troubles`. */
  open(path: string, look?: Look): Promise<Page>;
  /** The answer to a question that the page asks as well: what it must show. */
  ask<Answer>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Errors of scripts, of the security policy and of requests, of all pages. */
  readonly troubles: string[];
  close(): Promise<void>;
}

const PATIENCE = 120_000;
jest.setTimeout(2 * PATIENCE);

const SIZES = { light: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** Builds the explorer, puts the samples on record and opens a browser. Call it in `beforeAll`. */
export async function openExplorer(
  path: string,
  load: (graph: Graph) => Promise<unknown> = loadSamples,
  keys: NonNullable<ServiceOptions['keys']> = { judge: [], ingest: [] },
): Promise<Opened> {
  buildExplorer();
  const graph = testGraph();
  await applySchema(graph);
  await wipe(graph);
  await load(graph);
  // On a machine that is busy with other tests, the first answer to each question takes its time.
  const service = createService(graph, { timeout: PATIENCE, keys });
  const origin = new URL(await service.start(0)).origin;
  // In a container there is no user namespace for Chromium's own sandbox.
  const browser: Browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const troubles: string[] = [];
  return {
    graph,
    service,
    origin,
    troubles,
    async open(address, look = 'light') {
      const context = await browser.newContext({
        viewport: look === 'phone' ? SIZES.phone : SIZES.light,
        colorScheme: look === 'dark' ? 'dark' : 'light',
        hasTouch: look === 'phone',
        reducedMotion: 'reduce',
        locale: 'en-GB',
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => troubles.push(message));
      page.on('console', (line) => {
        if (['error', 'warning'].includes(line.type())) troubles.push(line.text());
      });
      await page.goto(origin + address);
      await page.waitForLoadState('networkidle');
      return page;
    },
    async ask<Answer>(query: string, variables = {}) {
      const { data, errors } = await service.execute(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data as Answer;
    },
    async close() {
      await browser.close();
      await service.stop();
      await graph.close();
    },
  };
}

const folder = join(process.env.ONRECORD_HOME || join(__dirname, '..', '..', '.onrecord'), 'screenshots');

/** Keeps what a page looks like, for a person to look at: `.onrecord/screenshots/<name>.png`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
