import { Empty } from '../parts/states.js';
import { useTitle } from './use-title.js';

/** An address that leads nowhere, or to something that the record no longer has. */
export function NotFound({ what }: { readonly what: string }) {
  useTitle('Not found');
  return (
    <div class="page">
      <h1>There is no such {what}</h1>
      <Empty title={`The address names a ${what} that this record does not have.`}>
        <p>
          It may have been made on another record. <a href="/">All statements</a>, newest first.
        </p>
      </Empty>
    </div>
  );
}
