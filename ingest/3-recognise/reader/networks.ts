import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { CONTEXT, writeContext } from './context.js';
import { FEATURES } from './features.js';
import { loadRuntime, type Runtime } from './runtime.js';
import type { ReaderWeights } from './weights.js';
import type { WindowInput } from './window-input.js';

/** More anchors than sentences ever have are given in parts, so that a text of nothing but cues takes no more memory. */
const MOST_ANCHORS = 64;

/** What the encoder says of the T tokens of a window: log-probabilities but for `scope`. */
export interface Encoded {
  /** States for the attributor, [1, T, 384]. */
  readonly hidden: Tensor;
  /** [T, 4]: O, B-CUE, I-CUE, B-BARE. */
  readonly anchors: Float32Array;
  /** [T, 9]: O and B, I of PER, ORG, LOC, MISC. */
  readonly names: Float32Array;
  /** [T]: probability that an anchor beginning here is of speech or writing. */
  readonly scope: Float32Array;
}

/** An anchor of an attribution, its cue or the first token of a bare quotation: tokens `[start, end)` of the window. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/**
 * The two trained networks. One window a call, each on one thread: what else is read beside it, and where, cannot change
 * what is found in it.
 */
export class Networks {
  private constructor(
    private readonly runtime: Runtime,
    private readonly encoder: InferenceSession,
    private readonly attributor: InferenceSession,
  ) {}

  static async open({
    encoder,
    attributor,
  }: Pick<ReaderWeights, 'encoder' | 'attributor'>): Promise<Networks> {
    const runtime = await loadRuntime();
    const options: InferenceSession.SessionOptions = {
      executionProviders: ['cpu'],
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
    };
    const open = (path: string) => runtime.InferenceSession.create(path, options);
    return new Networks(runtime, await open(encoder), await open(attributor));
  }

  async encode({ ids, features, firsts }: WindowInput): Promise<Encoded> {
    const out = await this.encoder.run({
      ids: this.whole(ids, [1, ids.length]),
      features: this.whole(features, [1, ids.length, FEATURES]),
      first: this.whole(firsts, [1, firsts.length]),
    });
    const data = (name: string): Float32Array => out[name]?.data as Float32Array;
    return {
      hidden: out.hidden as Tensor,
      anchors: data('anchors'),
      names: data('names'),
      scope: data('scope'),
    };
  }

  /** For each anchor the log-probabilities [T, 5] of O, B-SOURCE, I-SOURCE, B-CONTENT, I-CONTENT. */
  async attribute(
    input: WindowInput,
    hidden: Tensor,
    anchors: readonly Anchor[],
  ): Promise<readonly Float32Array[]> {
    const count = input.firsts.length;
    const tags: Float32Array[] = [];
    for (let from = 0; from < anchors.length; from += MOST_ANCHORS) {
      const some = anchors.slice(from, from + MOST_ANCHORS);
      const context = new BigInt64Array(some.length * count * CONTEXT);
      some.forEach((anchor, i) => writeContext(input, anchor, context, i * count * CONTEXT));
      const places = some.flatMap(({ start, end }) => [BigInt(start), BigInt(end)]);
      const out = await this.attributor.run({
        hidden,
        anchor: this.whole(BigInt64Array.from(places), [some.length, 2]),
        context: this.whole(context, [some.length, count, CONTEXT]),
      });
      const all = out.tags?.data as Float32Array;
      const each = all.length / some.length;
      some.forEach((_, i) => tags.push(all.subarray(i * each, (i + 1) * each)));
    }
    return tags;
  }

  private whole(data: BigInt64Array, dims: readonly number[]): Tensor {
    return new this.runtime.Tensor('int64', data, dims);
  }
}
