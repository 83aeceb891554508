import type { ComponentChildren } from 'preact';
import type { Unanswered } from '../service/ask.js';

/** Nothing is shown for the first moments: most answers are there before anybody could read that they are awaited. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p class="state waiting" role="status">
      Reading {what} …
    </p>
  );
}

export function Failed({ why, again }: { readonly why: Unanswered; readonly again: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{why.message}</strong>
      </p>
      {why.hint !== undefined && <p>{why.hint}</p>}
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state empty" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
