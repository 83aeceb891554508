import type { Core, NodeSingular } from 'cytoscape';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);
const short = (value: number): string => value.toFixed(1);

/** The drawing as an SVG file that stands on its own: lines with arrow heads, discs, names. */
export function svgOf(core: Core): string {
  const box = core.elements().boundingBox({ includeLabels: true });
  const margin = 20;
  const size = [box.x1 - margin, box.y1 - margin, box.w + 2 * margin, box.h + 2 * margin]
    .map(short)
    .join(' ');
  const lines = core.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    // The arrow ends at the rim of the disc, not in its middle.
    const reach = (distance - edge.target().width() / 2 - 6) / distance;
    const end = { x: from.x + (to.x - from.x) * reach, y: from.y + (to.y - from.y) * reach };
    const { width } = edge.numericStyle('width') ? { width: edge.numericStyle('width') } : { width: 1 };
    return `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(end.x)}" y2="${short(end.y)}" stroke="${escaped(String(edge.style('line-color')))}" stroke-width="${short(Number(width))}" marker-end="url(#head)"/>`;
  });
  const discs = core.nodes().map((node: NodeSingular) => {
    const { x, y } = node.position();
    const radius = node.width() / 2;
    return (
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${escaped(String(node.style('background-color')))}"/>` +
      `<text x="${short(x)}" y="${short(y + radius + 14)}">${escaped(String(node.data('name')))}</text>`
    );
  });
  const ink = escaped(String(core.nodes().first().style('color')));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}" font-family="sans-serif" font-size="12" text-anchor="middle" fill="${ink}">`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    ...lines,
    ...discs,
    '</svg>',
  ].join('\n');
}
