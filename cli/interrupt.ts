import { note } from './output.js';
import { EXIT } from './exit-code.js';

/**
 * A signal that Ctrl+C aborts, so that a run may end between two articles; a second Ctrl+C ends the program at once
 * (nothing half-written stays: what was not committed is not in the graph).
 */
export function interruptSignal(): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    note('Stopping after this article; press Ctrl+C again to stop at once.');
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  return { signal: controller.signal, dispose: () => process.off('SIGINT', onInterrupt) };
}
