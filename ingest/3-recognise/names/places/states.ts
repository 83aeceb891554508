import type { Name } from '../../../../src/model/entity.js';
import { fold } from '../../../../src/ontology/fold.js';
import { bearersOf } from '../gazetteer/gazetteer.js';
import { regionByName, type Region } from '../gazetteer/regions.js';
import { areasNamed } from './areas.js';
import { liesIn } from './which-city.js';

/** States and provinces that news names with a town. */
const TOLD = new Set(['US', 'CA', 'AU']);

/**
 * The state or province that a name means rather than the city or the country of the name, or undefined:
 *
 *     "Seattle, | Washington"   "| Georgia state troopers"   "the state of | New York"
 *
 * @param before the name before it in the text
 */
export function stateRather(text: string, before: Name | undefined, name: Name): Name | undefined {
  const { start, end, type, demonym } = name;
  if (demonym === true || (type !== 'CITY' && type !== 'COUNTRY')) return undefined;
  const state = regionByName(fold(text.slice(start, end)));
  if (!TOLD.has(state?.country ?? '')) return undefined;
  const area = areasNamed((state as Region).name).at(-1);
  const follows =
    before !== undefined &&
    area !== undefined &&
    /^\s?,\s+$/u.test(text.slice(before.end, start)) &&
    bearersOf(fold(text.slice(before.start, before.end))).some((city) => liesIn(city, area));
  const called =
    /\bstate of (?:the )?$/iu.test(text.slice(Math.max(0, start - 15), start)) ||
    /^ [Ss]tate\b(?! Department)/u.test(text.slice(end, end + 20));
  return follows || called ? { start, end, type: 'REGION', canonical: (state as Region).name } : undefined;
}

/**
 * A country of the name of a state of the USA ("Georgia") is that state in a text that names other states, and no other
 * country but that one.
 */
export function americanStates(text: string, names: readonly Name[]): readonly Name[] {
  const isDoubtful = ({ type, demonym, start, end }: Name): boolean =>
    type === 'COUNTRY' && demonym !== true && regionByName(fold(text.slice(start, end)))?.country === 'US';
  if (!names.some(isDoubtful)) return names;
  const others = names.filter((name) => !isDoubtful(name));
  const abroad = others.some(({ type, ids }) => type === 'COUNTRY' && ids?.iso !== 'US');
  const atHome = others.some(
    ({ type, canonical, start, end }) =>
      type === 'REGION' && regionByName(fold(canonical ?? text.slice(start, end)))?.country === 'US',
  );
  if (abroad || !atHome) return names;
  return names.map((name) =>
    isDoubtful(name)
      ? { start: name.start, end: name.end, type: 'REGION', canonical: text.slice(name.start, name.end) }
      : name,
  );
}
