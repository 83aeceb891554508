import { setMaxListeners } from 'node:events';
import { OnRecordError } from '../../errors/onrecord-error.js';
import type { ReadBounds } from '../../graph/read-bounds.js';

/** Neo4j is given the time itself and says so when it is over; should it not even do that, this much later nobody waits. */
const GRACE = 1_000;

export interface Deadline {
  readonly bounds: ReadBounds;
  /** To be called once the request is over: what still runs for it is stopped. */
  readonly end: () => void;
}

/** Starts the time, in milliseconds, that one request may take with all that it asks of the database. */
export function startDeadline(timeout: number): Deadline {
  const over = new AbortController();
  // As many as the request has reads under way, which its limits bound.
  setMaxListeners(0, over.signal);
  const timer = setTimeout(() => {
    over.abort(
      new OnRecordError('DATABASE_TIMEOUT', `The answer took longer than ${timeout / 1_000} seconds.`, {
        hint: 'Ask for less at once: smaller pages, fewer lists inside lists, a shorter time.',
      }),
    );
  }, timeout + GRACE);
  timer.unref();
  const endsAt = performance.now() + timeout;
  return {
    bounds: {
      get timeout() {
        return Math.max(1, Math.ceil(endsAt - performance.now()));
      },
      signal: over.signal,
    },
    end() {
      clearTimeout(timer);
      over.abort(new OnRecordError('CLIENT_GONE', 'Whoever asked went away.'));
    },
  };
}
