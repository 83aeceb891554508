import type { Graph } from '../../graph/connection.js';
import { lastArrival } from '../../graph/read/arrivals.js';

/** Tells those who wait that something was added to the record. */
export interface Additions {
  /** Resolves once there may be more behind `cursor`, or when `signal` is aborted. */
  waitBehind(cursor: string, signal: AbortSignal): Promise<void>;
}

/**
 * The record is asked for its newest statement every so many milliseconds, once for all who wait, and only while somebody
 * does. Whoever waits reads what is new by itself: a look that fails or comes late loses nothing.
 */
export function createAdditions(graph: Graph, every = 1_000): Additions {
  const waiting = new Map<() => void, string>();
  let timer: NodeJS.Timeout | undefined;

  function lookLater(): void {
    if (timer !== undefined || waiting.size === 0) return;
    timer = setTimeout(() => {
      void look().finally(() => {
        timer = undefined;
        lookLater();
      });
    }, every);
    timer.unref();
  }

  async function look(): Promise<void> {
    // When Neo4j is away, it is asked again the next time.
    const now = await lastArrival(graph).catch(() => undefined);
    for (const [wake, seen] of waiting) if (now !== undefined && seen !== now) wake();
  }

  return {
    waitBehind: (cursor, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (signal.aborted) {
          resolve();
          return;
        }
        waiting.set(wake, cursor);
        signal.addEventListener('abort', wake);
        lookLater();
      }),
  };
}
