import type { EntityType } from '../../service/questions.js';
import { TYPE_NAMES } from '../../words/names.js';
import type { Network } from './network.js';

/** What the colours of the drawing mean, for those that are in it. */
export function Legend({ network }: { readonly network: Network }) {
  const types = [...new Set([...network.nodes.values()].map(({ type }) => type))] as EntityType[];
  return (
    <ul class="legend" aria-label="Colours">
      {types.map((type) => (
        <li key={type} class={`type-${type.toLowerCase()}`}>
          {TYPE_NAMES[type]}
        </li>
      ))}
      <li class="arrow">who → about whom</li>
    </ul>
  );
}
