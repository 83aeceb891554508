import { useState } from 'preact/hooks';
import { go, useAddress } from '../../address/address.js';
import { Empty, Failed, Waiting } from '../../parts/states.js';
import { counted } from '../../words/names.js';
import { useTitle } from '../use-title.js';
import { Connections } from './connections.js';
import { Drawing } from './drawing.js';
import { networkOf } from './network.js';
import { Ways } from './ways.js';
import { useNeighbourhoods } from './use-neighbourhoods.js';

const graphAddress = (opened: readonly string[]): string =>
  `/graph?${new URLSearchParams(opened.map((id) => ['of', id]))}`;

/** Who speaks about whom around somebody: opened one by one, each of them in the address. */
export function GraphPage() {
  const opened = [...new Set(useAddress().search.getAll('of'))];
  const { centres, failure, again } = useNeighbourhoods(opened);
  const [chosen, choose] = useState<string>();
  const first = centres?.[0];
  useTitle(first === undefined ? 'Graph' : `Around ${first.name}`);
  if (opened.length === 0 || (centres !== undefined && first === undefined)) {
    return (
      <div class="page">
        <h1>Graph</h1>
        <Empty title="Nobody is chosen to begin with.">
          <p>Look for a name in the box, open its page, and choose “Who is connected”.</p>
        </Empty>
      </div>
    );
  }
  if (failure !== undefined) return <Failed why={failure} again={again} />;
  if (centres === undefined || first === undefined) return <Waiting what="the graph" />;
  const network = networkOf(centres);
  const open = (id: string): void => {
    choose(id);
    if (!opened.includes(id)) go(graphAddress([...opened, id]));
  };
  return (
    <div class="page graph">
      <div class="page-head">
        <h1 dir="auto">Around {centres.map(({ name }) => name).join(', ')}</h1>
        <p class="total" role="status">
          {counted(network.nodes.size, 'name')}, {counted(network.edges.size, 'connection')}
          {network.leftOut > 0 && `; ${counted(network.leftOut, 'more name')} left out`}
        </p>
      </div>
      <Drawing network={network} opened={opened} chosen={chosen} onOpen={open} />
      {opened[0] !== undefined && opened[1] !== undefined && (
        <Ways from={opened[0]} to={opened.at(-1) ?? opened[1]} />
      )}
      <Connections network={network} opened={opened} chosen={chosen} onChoose={choose} onOpen={open} />
    </div>
  );
}
