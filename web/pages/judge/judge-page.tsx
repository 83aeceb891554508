import { useState } from 'preact/hooks';
import { useAddress } from '../../address/address.js';
import { useTitle } from '../use-title.js';
import { Decided } from './decided.js';
import { KeyField } from './key-field.js';
import { Suggestions } from './suggestions.js';

/** Who is who: what the rules are not sure of, for a person with a key to decide; and what was decided, to be undone. */
export function JudgePage() {
  const [key, setKey] = useState('');
  const isLog = useAddress().search.get('show') === 'decided';
  useTitle('Who is who');
  return (
    <div class="page judge">
      <div class="page-head">
        <h1>Who is who</h1>
        <p class="intro">
          What an article says is never changed: these are judgements about whom it means, and each can be
          undone.
        </p>
      </div>
      <KeyField value={key} onChange={setKey} />
      <nav class="sides" aria-label="Which judgements">
        <a href="?show=open" aria-current={isLog ? undefined : 'true'}>
          To decide
        </a>
        <a href="?show=decided" aria-current={isLog ? 'true' : undefined}>
          Decided
        </a>
      </nav>
      {isLog ? <Decided secret={key} /> : <Suggestions secret={key} />}
    </div>
  );
}
