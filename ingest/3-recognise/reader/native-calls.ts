/**
 * Keeps a process that ends from tearing threads out of native calls, which would crash it: `process.exit` stops the
 * threads at once, and the native library cannot bear that. Shared memory of two numbers: whether the process ends, and
 * how many calls are under way.
 */
export type NativeCalls = Int32Array<SharedArrayBuffer>;

const ENDING = 0;
const UNDER_WAY = 1;
/** A window takes well under a second; a thread that hangs is not waited for. */
const LONGEST_MILLISECONDS = 5_000;

/** For the thread that owns the others: waits at the end of the process until no call is under way. */
export function awaitedAtExit(): NativeCalls {
  const calls = new Int32Array(new SharedArrayBuffer(8));
  process.once('exit', () => {
    Atomics.store(calls, ENDING, 1);
    const until = Date.now() + LONGEST_MILLISECONDS;
    for (let count; (count = Atomics.load(calls, UNDER_WAY)) > 0 && Date.now() < until;) {
      Atomics.wait(calls, UNDER_WAY, count, until - Date.now());
    }
  });
  return calls;
}

/** For the other threads: makes native calls, but begins none any more once the process ends. */
export async function counted<T>(calls: NativeCalls, call: () => Promise<T>): Promise<T> {
  // First counted, then looked at: the other way round the process could end in between.
  Atomics.add(calls, UNDER_WAY, 1);
  const ends = Atomics.load(calls, ENDING) === 1;
  try {
    if (!ends) return await call();
  } finally {
    Atomics.sub(calls, UNDER_WAY, 1);
    Atomics.notify(calls, UNDER_WAY);
  }
  return new Promise<never>(() => undefined);
}
