import { setTimeout as sleep } from 'node:timers/promises';

const MOST_HOSTS = 10_000;

/** Keeps requests to one host apart. Those who ask for a turn get it in their order. */
export class HostPauses {
  readonly #pause: number;
  /** When the next request to a host may begin. */
  readonly #next = new Map<string, number>();

  readonly #now: () => number;

  /** @param now milliseconds of a clock */
  constructor(milliseconds: number, now: () => number = Date.now) {
    this.#pause = milliseconds;
    this.#now = now;
  }

  /** Waits until it is this host's turn. Throws an AbortError when `signal` is aborted meanwhile. */
  async turn(host: string, signal?: AbortSignal): Promise<void> {
    const wait = this.take(host);
    if (wait > 0) await sleep(wait, undefined, signal === undefined ? {} : { signal });
  }

  /** Takes the next turn of a host and says how many milliseconds it is away. */
  take(host: string): number {
    const now = this.#now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    if (this.#next.size >= MOST_HOSTS) {
      for (const [other, until] of this.#next) if (until <= now) this.#next.delete(other);
    }
    this.#next.set(host, at + this.#pause);
    return at - now;
  }
}
