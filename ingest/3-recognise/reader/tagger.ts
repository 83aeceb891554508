import { Piscina } from 'piscina';
import { awaitedAtExit, type NativeCalls } from './native-calls.js';
import { Networks } from './networks.js';
import { loadRuntime } from './runtime.js';
import { tagWindow, type WindowTags } from './tag-window.js';
import type { ReaderWeights } from './weights.js';
import type { WindowInput } from './window-input.js';

/** Tags windows; several may be asked for at once. */
export type Tagger = (input: WindowInput) => Promise<WindowTags>;

/** What a thread needs to open the networks for itself. */
export interface TaggerData extends Pick<ReaderWeights, 'encoder' | 'attributor' | 'settings'> {
  readonly calls: NativeCalls;
}

/**
 * Opens the networks: in this thread for one, else in as many threads beside it, which end with the process. What is
 * found does not depend on their number. Throws `READER_RUNTIME_MISSING`.
 */
export async function openTagger(weights: ReaderWeights, threads: number): Promise<Tagger> {
  const { encoder, attributor, settings } = weights;
  if (threads === 1) {
    const networks = await Networks.open(weights);
    return (input) => tagWindow(networks, settings, input);
  }
  // Told here, where the error reaches the caller as what it is.
  await loadRuntime();
  const workerData: TaggerData = { encoder, attributor, settings, calls: awaitedAtExit() };
  const pool = new Piscina<WindowInput, WindowTags>({
    filename: new URL('./tagger-thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData,
  });
  return (input) => pool.run(input);
}
