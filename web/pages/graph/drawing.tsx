import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from './download.js';
import { layoutOf, lookOf } from './look.js';
import { Legend } from './legend.js';
import type { Network } from './network.js';
import { svgOf } from './svg-of.js';

cytoscape.use(fcose);

interface Shown {
  readonly network: Network;
  readonly opened: readonly string[];
  readonly chosen: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The network as a picture: a click opens what is connected to a name; dragging and the wheel move and enlarge it. */
export function Drawing({ network, opened, chosen, onOpen }: Shown) {
  const place = useRef<HTMLDivElement>(null);
  const [core, setCore] = useState<Core>();
  const open = useRef(onOpen);
  open.current = onOpen;

  useEffect(() => {
    const made = cytoscape({
      container: place.current,
      minZoom: 0.2,
      maxZoom: 3,
      boxSelectionEnabled: false,
    });
    made.on('tap', 'node', ({ target }) => open.current(target.id()));
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const paint = (): void => void made.style(lookOf(place.current as HTMLElement));
    paint();
    dark.addEventListener('change', paint);
    setCore(made);
    return () => {
      dark.removeEventListener('change', paint);
      made.destroy();
    };
  }, []);

  useEffect(() => {
    if (core === undefined) return;
    const isNew = put(core, network, opened);
    if (isNew) core.layout(layoutOf(core)).run();
  }, [core, network.nodes.size, network.edges.size, opened.join(' ')]);

  useEffect(() => {
    core?.elements().removeClass('chosen near');
    if (core === undefined || chosen === undefined) return;
    const node = core.getElementById(chosen).addClass('chosen');
    node.connectedEdges().addClass('near');
  }, [core, chosen, network.nodes.size]);

  const savePng = (): void => {
    if (core === undefined) return;
    const background = getComputedStyle(document.body).backgroundColor;
    download(core.png({ output: 'blob', full: true, scale: 2, bg: background }), 'onrecord-graph.png');
  };
  const saveSvg = (): void => {
    if (core === undefined) return;
    download(new Blob([svgOf(core)], { type: 'image/svg+xml' }), 'onrecord-graph.svg');
  };
  return (
    <div class="drawing">
      {/* Finding this, the library does not add a style sheet of its own, which the page forbids; graph.css has it. */}
      <span id="__________cytoscape_stylesheet" hidden />
      <div
        ref={place}
        class="canvas"
        role="img"
        aria-label={`A drawing of ${network.nodes.size} names and who spoke about whom; the list beside it says the same.`}
      />
      <Legend network={network} />
      <p class="tools">
        <button type="button" onClick={() => core?.fit(undefined, 30)}>
          Fit
        </button>
        <button type="button" onClick={savePng}>
          Save PNG
        </button>
        <button type="button" onClick={saveSvg}>
          Save SVG
        </button>
      </p>
    </div>
  );
}

/** Makes the drawing hold this network, leaving what is there where it is; true when anything is new. */
function put(core: Core, { nodes, edges }: Network, opened: readonly string[]): boolean {
  core.elements().forEach((element) => {
    if (!nodes.has(element.id()) && !edges.has(element.id())) element.remove();
  });
  let isNew = false;
  for (const { id, name, type } of nodes.values()) {
    if (core.getElementById(id).empty()) {
      core.add({ group: 'nodes', data: { id, name, type } });
      isNew = true;
    }
    core.getElementById(id).toggleClass('opened', opened.includes(id));
  }
  for (const [id, { from, to, count }] of edges) {
    if (core.getElementById(id).empty()) {
      core.add({ group: 'edges', data: { id, source: from, target: to, count } });
      isNew = true;
    }
  }
  return isNew;
}
