import type { Core, LayoutOptions, StylesheetJson } from 'cytoscape';

const TYPES = ['PERSON', 'ORGANISATION', 'CITY', 'COUNTRY', 'REGION', 'PLACE', 'GROUP', 'DOCUMENT'];

/** How the drawing looks, in the colours of the page: a canvas does not know of style sheets. */
export function lookOf(place: HTMLElement): StylesheetJson {
  const { fontFamily } = getComputedStyle(place);
  const colour = (name: string): string => colourOf(place, name);
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 16,
        height: 16,
        'font-family': fontFamily,
        'font-size': 12,
        color: colour('--ink'),
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'ellipsis',
        'text-max-width': '130px',
        'text-outline-color': colour('--paper'),
        'text-outline-width': 2,
      },
    },
    ...TYPES.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: { 'background-color': colour(`--type-${type.toLowerCase()}`) },
    })),
    { selector: 'node.opened', style: { width: 26, height: 26, 'font-weight': 'bold' } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': colour('--ink') } },
    {
      selector: 'edge',
      style: {
        width: 'mapData(count, 1, 12, 1, 5)',
        'line-color': colour('--line-strong'),
        'target-arrow-color': colour('--line-strong'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
      },
    },
    {
      selector: 'edge.near',
      style: { 'line-color': colour('--link'), 'target-arrow-color': colour('--link') },
    },
  ];
}

/** `--ink` as a canvas understands it: the browser is asked what the property comes to where a colour is wanted. */
function colourOf(place: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  place.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The same network gets the same places, and what is there already moves as little as it must. */
export function layoutOf(core: Core): LayoutOptions {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFirst = core
    .nodes()
    .toArray()
    .every((node) => node.position().x === 0 && node.position().y === 0);
  return {
    name: 'fcose',
    animate: !reduced && !isFirst,
    animationDuration: 400,
    randomize: isFirst,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 110,
    nodeRepulsion: 9000,
    padding: 30,
    quality: 'default',
  } as LayoutOptions;
}
