import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json';

/** The land of the world and the borders between countries (Natural Earth, 1:50,000,000). */
export interface Outlines {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
}

let read: Promise<Outlines> | undefined;

/** Fetched once, when the first map is shown; after a failure the next map tries again. */
export function readOutlines(): Promise<Outlines> {
  read ??= fetchOutlines().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function fetchOutlines(): Promise<Outlines> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The outlines could not be read: status ${response.status}.`);
  const world = (await response.json()) as Topology<Objects>;
  const { land, countries } = world.objects;
  if (land === undefined || countries?.type !== 'GeometryCollection')
    throw new Error('These are no outlines.');
  return {
    land: feature(world, land),
    borders: mesh(world, countries, (a, b) => a !== b),
  };
}
