import { askedHref } from '../../address/asked.js';
import { entityHref } from '../../address/links.js';
import { useRoving } from '../../parts/use-roving.js';
import type { EntityLinkFragment } from '../../service/questions.js';
import { counted, TYPE_NAMES } from '../../words/names.js';
import type { Network } from './network.js';

interface Shown {
  readonly network: Network;
  readonly opened: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The same as the drawing, in words: for those who do not see it, and to get from a line to its statements. */
export function Connections({ network, opened, chosen, onChoose, onOpen }: Shown) {
  const roving = useRoving<HTMLUListElement>();
  const { nodes } = network;
  const focus = chosen !== undefined && nodes.has(chosen) ? chosen : opened[0];
  const edges = [...network.edges.values()]
    .filter(({ from, to }) => from === focus || to === focus)
    .sort((a, b) => b.count - a.count);
  const node = focus === undefined ? undefined : nodes.get(focus);
  if (node === undefined) return null;
  const name = (id: string): string => nodes.get(id)?.name ?? '';
  return (
    <aside class="connections" aria-labelledby="connections">
      <h2 id="connections" dir="auto">
        {node.name}
      </h2>
      <p class="meta">
        <span>{TYPE_NAMES[node.type]}</span>
        <a href={entityHref(node.id)}>page</a>
        {!opened.includes(node.id) && (
          <button type="button" onClick={() => onOpen(node.id)}>
            Open
          </button>
        )}
      </p>
      <ul {...roving}>
        {edges.map(({ from, to, count }, index) => (
          <li key={`${from} ${to}`} data-item tabIndex={index === 0 ? 0 : -1}>
            <Name entity={nodes.get(from)} isFocus={from === focus} onChoose={onChoose} /> on{' '}
            <Name entity={nodes.get(to)} isFocus={to === focus} onChoose={onChoose} />{' '}
            <a data-main class="count" href={askedHref({ by: from, about: [to] })}>
              {counted(count, 'statement')}
              <span class="spoken">
                {' '}
                of {name(from)} about {name(to)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface ShownName {
  readonly entity: EntityLinkFragment | undefined;
  readonly isFocus: boolean;
  readonly onChoose: (id: string) => void;
}

function Name({ entity, isFocus, onChoose }: ShownName) {
  if (entity === undefined) return null;
  if (isFocus) return <span class="focus">{entity.name}</span>;
  return (
    <button type="button" class="as-link" dir="auto" onClick={() => onChoose(entity.id)}>
      {entity.name}
    </button>
  );
}
