import { articleId } from '../src/model/identity.js';
import type { FailureStore } from '../ingest/kept/failure-store.js';
import type { ReadingChoices } from '../ingest/kept/failure.js';
import type { ValidatorStore } from '../ingest/kept/validator-store.js';
import type { Done } from './ingestion.js';

/**
 * Keeps the state folder in step with a run: what failed is set aside, what went well is no failure any more, and an
 * address of which everything was taken care of is asked for changes only the next time.
 */
export class KeptState {
  readonly #failures: FailureStore;
  readonly #validators: ValidatorStore;
  readonly #choices: ReadingChoices;
  /** Of the input that is being read. */
  #wholeFailed = false;
  #witness: { readonly article: string; readonly sha256: string } | undefined;

  constructor(failures: FailureStore, validators: ValidatorStore, choices: ReadingChoices) {
    this.#failures = failures;
    this.#validators = validators;
    this.#choices = choices;
  }

  async take(done: Done): Promise<void> {
    const { input, path } = done;
    const at = path === input ? null : path.slice(input.length + 1);
    if (done.kind === 'failed') {
      if (at === null) this.#wholeFailed = true;
      await this.#failures.add(input, at, done.error, this.#choices);
    } else if (done.kind === 'extracted') {
      const { document } = done.extraction;
      this.#witness = { article: articleId(document), sha256: document.sha256 };
      await this.#failures.settle(input, at);
    } else if (done.kind === 'known') await this.#failures.settle(input, at);
    else if (done.kind === 'finished') {
      if (!this.#wholeFailed) {
        await this.#failures.settle(input, null);
        if (done.validators !== undefined && this.#witness !== undefined) {
          await this.#validators.keep({ ...done.validators, address: input, witness: this.#witness });
        }
      }
      this.#wholeFailed = false;
      this.#witness = undefined;
    }
  }
}
