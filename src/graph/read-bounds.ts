/** How long a read may take, and what ends it before: in either case the server stops working on it. */
export interface ReadBounds {
  /** Milliseconds that the server gives it. */
  readonly timeout: number;
  /** Ends it at once, with the reason of the signal. */
  readonly signal: AbortSignal;
}

/** What is running, or as soon as the signal is aborted its reason. */
export async function unlessAborted<Result>(
  running: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal === undefined) return running;
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
