import { citiesByName } from '../ontology/cities.js';
import { countryByDemonym, countryByName } from '../ontology/countries.js';
import { isSubdivision } from '../ontology/subdivisions.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const LEGAL_FORMS = words(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg se sa sas srl spa nv bv oy oyj ab asa as pty pte kk',
);
const SMALL = words('of the and for in de la du des der und et on to');
const AMERICAN: Readonly<Record<string, string>> = {
  organisation: 'organization',
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
  programme: 'program',
  theatre: 'theater',
  orchestra: 'orchestra',
  saint: 'st',
  dept: 'department',
  assn: 'association',
  intl: 'international',
  bros: 'brothers',
  natl: 'national',
  univ: 'university',
  govt: 'government',
};

/**
 * The folded name without legal forms at its end, in one spelling: "Ostrov Wire & Co. Ltd." → "ostrov wire",
 * "World Health Organisation" → "world health organization".
 */
export function coreName(folded: string): string {
  const all = folded
    .replace(/&/gu, ' and ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => AMERICAN[word] ?? word);
  let end = all.length;
  while (end > 1 && (LEGAL_FORMS.has(all[end - 1]!) || (end < all.length && SMALL.has(all[end - 1]!)))) end--;
  return all.slice(0, end).join(' ');
}

/** First letters of the words that carry meaning: "world health organization" → "who"; undefined for one word. */
export function acronymOf(core: string): string | undefined {
  const carrying = core.split(' ').filter((word) => !SMALL.has(word));
  return carrying.length < 2 ? undefined : carrying.map((word) => word[0]).join('');
}

/** Words that name bodies which every country or town has. */
const GENERIC = words(
  `ministry department office agency bureau authority board commission committee council court supreme high constitutional
   appeal appeals district federal national state central bank government cabinet parliament assembly congress senate house
   chamber lower upper police army navy air force forces armed guard border coast military security intelligence service
   services defense defence foreign interior home finance justice health education labor labour agriculture transport trade
   energy environment culture economy treasury election electoral prosecutor prosecutors prosecution general attorney
   affairs public city town county university hospital party democratic labour socialist communist conservative liberal
   republican people peoples union association federation football olympic stock exchange chamber commerce industry mayors
   governors fire emergency emergencies situations railway railways post airport statistics meteorological customs tax
   revenue human rights press media television radio opposition`,
);

/** Whether a folded name could be that of a body of any country: "defence ministry", "supreme court". */
export const isGeneric = (folded: string): boolean =>
  folded.split(' ').every((word) => GENERIC.has(word) || SMALL.has(word));

const LARGE = 100_000;

/** Whether an organisation is called like a country, a people, a region or a large city: a team, a government or whoever sits there. */
export const isCalledLikeAPlace = (folded: string): boolean =>
  countryByName(folded) !== undefined ||
  countryByDemonym(folded) !== undefined ||
  isSubdivision(folded) ||
  citiesByName(folded).some(({ population }) => population >= LARGE);
