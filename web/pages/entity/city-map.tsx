import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { useEffect, useState } from 'preact/hooks';
import { readOutlines, type Outlines } from '../../map/outlines.js';

interface Shown {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

const WIDTH = 360;
const HEIGHT = 220;
/** Pixels for the radius of the earth: about 2,500 km from side to side. */
const SCALE = 900;

/** Where a city lies: the outlines of the countries around it. */
export function CityMap({ name, latitude, longitude }: Shown) {
  const [outlines, set] = useState<Outlines>();
  const [away, setAway] = useState(false);
  useEffect(() => {
    readOutlines().then(set, () => setAway(true));
  }, []);
  const where = `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(SCALE)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipAngle(30)
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const path = geoPath(projection);
  const drawn = (shape: GeoPermissibleObjects): string => path(shape) ?? '';
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name} on a map, at ${where}`}>
        {outlines !== undefined && (
          <>
            <path class="land" d={drawn(outlines.land)} />
            <path class="borders" d={drawn(outlines.borders)} />
          </>
        )}
        <circle cx={WIDTH / 2} cy={HEIGHT / 2} r={4.5} />
        <text x={WIDTH / 2 + 9} y={HEIGHT / 2 + 4.5}>
          {name}
        </text>
      </svg>
      <figcaption>{away ? `${where}. The outlines could not be read.` : where}</figcaption>
    </figure>
  );
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
