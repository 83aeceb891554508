import type { Name } from '../../../../src/model/entity.js';
import type { City } from '../../../../src/ontology/cities.js';
import { fold } from '../../../../src/ontology/fold.js';
import { bearersOf, cityEntry } from '../gazetteer/gazetteer.js';
import { areasAfter, areasBefore, areasNamed, type Area } from './areas.js';
import { americanStates, stateRather } from './states.js';
import { Surroundings } from './surroundings.js';
import { liesIn, whichCity } from './which-city.js';

/** How much the likeliest bearer must lead by to help with the others' names. */
const CLEAR = 1;
/** How well a small town must fit in to be meant where the reader sees a place. */
const AT_HOME = 1;

interface Town {
  readonly name: Name;
  readonly folded: string;
  readonly bearers: readonly City[];
  /** The area that the text gives right after the name. */
  readonly own: Area | undefined;
}

/**
 * Gives the cities of a text the ids of those that are meant, of all that bear their names:
 *
 *     "CONCORD, N.H. … from Concord"      the one in New Hampshire, twice
 *     "… in Hamilton and Wellington"      the one in New Zealand, where that is named as well
 *
 * and says REGION where a state is meant that a city or a country is called like ("Seattle, Washington"; "Atlanta, Georgia").
 * One name is one city throughout a text, unless the text itself tells them apart.
 */
export function toldApart(text: string, all: readonly Name[]): readonly Name[] {
  const names = americanStates(
    text,
    all.map((name, i) => stateRather(text, all[i - 1], name) ?? name),
  );
  const towns = names.filter(isTown).map((name) => townOf(text, name));
  const around = new Surroundings();
  const said = new Map<string, Area[]>();
  for (const { folded, own } of towns) {
    if (own === undefined) continue;
    around.addArea(own);
    said.set(folded, [...(said.get(folded) ?? []), own]);
  }
  for (const name of names) {
    const area = areaOf(text, name);
    if (area) around.addArea(area);
  }
  const choose = ({ folded, bearers, own }: Town) =>
    whichCity(folded, bearers, own ? [own] : (said.get(folded) ?? []), around);
  const clear = towns.flatMap((town) => {
    const found = choose(town);
    return found && found.lead >= CLEAR ? [found.city] : [];
  });
  for (const city of clear) around.addCity(city);
  const chosen = new Map<Name, Name>();
  for (const town of towns) {
    const { name, folded } = town;
    const found = choose(town);
    if (!found || (name.type !== 'CITY' && !said.has(folded) && found.fit < AT_HOME)) continue;
    chosen.set(name, { start: name.start, end: name.end, ...cityEntry(found.city) });
  }
  return names.map((name) => chosen.get(name) ?? name);
}

/** Cities, and places that the gazetteer did not take for one because they are small or called like a common word. */
const isTown = ({ type, canonical, demonym }: Name): boolean =>
  demonym !== true && (type === 'CITY' || (type === 'PLACE' && canonical === undefined));

function townOf(text: string, name: Name): Town {
  const folded = fold(text.slice(name.start, name.end));
  const bearers = bearersOf(folded);
  const own = [...areasAfter(text, name.end), ...areasBefore(text, name.start)].find((area) =>
    bearers.some((city) => liesIn(city, area)),
  );
  return { name, folded, bearers, own };
}

/** The country or region that a name of one, or an adjective of it, speaks of. */
function areaOf(text: string, { start, end, type, ids, canonical }: Name): Area | undefined {
  if (type === 'COUNTRY') return ids?.iso === undefined ? undefined : { country: ids.iso };
  if (type !== 'REGION' && type !== 'ORGANISATION') return undefined;
  // Teams are called by their county: "Surrey" is in England all the same.
  return areasNamed(canonical ?? text.slice(start, end)).at(-1);
}
