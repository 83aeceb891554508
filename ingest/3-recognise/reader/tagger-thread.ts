import { workerData } from 'node:worker_threads';
import { counted } from './native-calls.js';
import { Networks } from './networks.js';
import { tagWindow, type WindowTags } from './tag-window.js';
import type { TaggerData } from './tagger.js';
import type { WindowInput } from './window-input.js';

/** What each thread of the reader runs: the networks, opened once, on the windows it is given. */
const { calls, settings, ...files } = workerData as TaggerData;
const networks = await counted(calls, () => Networks.open(files));

export default (input: WindowInput): Promise<WindowTags> =>
  counted(calls, () => tagWindow(networks, settings, input));
