import { wordList } from './names-word-list.js';

/** A name that ends so is a place's. */
export const PLACE_HEADS = wordList(
  `st. ave. rd. blvd. sea ocean river lake mountain mountains mount gulf bay strait straits channel canal island islands isles peninsula valley desert
   airport square street avenue road boulevard lane highway bridge park garden gardens stadium palace castle cathedral hill hills heights
   beach coast harbour harbor port bay cape delta basin plateau forest falls glacier volcano reef station terminal prison camp
   province county district region oblast prefecture territory republic state city town village township borough strip zone
   hotel tower towers hall temple mosque shrine cemetery zoo reservoir dam pass plain plains creek springs`,
);

/** A name that begins so is a place's. */
export const PLACE_FIRSTS = wordList('mount lake cape gulf strait isle isles bay fort port camp river rio');

/** Regions that cross the borders of states, and so are in no table of subdivisions. */
export const REGIONS: readonly string[] = [
  'Middle East',
  'Near East',
  'Far East',
  'Balkans',
  'Caucasus',
  'North Caucasus',
  'South Caucasus',
  'Baltics',
  'Scandinavia',
  'Latin America',
  'Central America',
  'Central Asia',
  'Southeast Asia',
  'South-East Asia',
  'East Asia',
  'South Asia',
  'Eastern Europe',
  'Western Europe',
  'Central Europe',
  'Northern Europe',
  'Southern Europe',
  'North Africa',
  'West Africa',
  'East Africa',
  'Southern Africa',
  'Sub-Saharan Africa',
  'Horn of Africa',
  'Maghreb',
  'Sahel',
  'Sahara',
  'Levant',
  'Caribbean',
  'Pacific',
  'Atlantic',
  'Mediterranean',
  'Adriatic',
  'Baltic',
  'Arctic',
  'Antarctica',
  'Persian Gulf',
  'Gulf',
  'West Bank',
  'Gaza Strip',
  'Gaza',
  'Golan Heights',
  'Kurdistan',
  'Kashmir',
  'Crimea',
  'Donbas',
  'Donbass',
  'Transdniestria',
  'Transnistria',
  'Abkhazia',
  'South Ossetia',
  'Nagorno-Karabakh',
  'Chechnya',
  'Dagestan',
  'Siberia',
  'Patagonia',
  'Amazon',
  'Sinai',
  'Darfur',
  'Tigray',
  'Punjab',
  'Bavaria',
  'Flanders',
  'Wallonia',
  'Transylvania',
  'Anatolia',
  'Mesopotamia',
  'Ulster',
  'Midlands',
  'New England',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Midwest',
  'Normandy',
  'Provence',
  'Tuscany',
  'Sicily',
  'Sardinia',
  'Corsica',
  'Crete',
  'Lapland',
  'West',
  'North America',
  'South America',
  'Western Sahara',
  'Yugoslavia',
  'Soviet Union',
];

/** Words before a name that say that it is a place's. */
export const LOCATIVE = wordList('in near outside throughout across');

/** … and words that stand before people as well. */
export const PERHAPS_LOCATIVE = wordList('at from around inside toward towards into');

/** States of the USA as news agencies shorten them after the name of a town. */
export const STATE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'D.C': 'District of Columbia',
  'N.C': 'North Carolina',
  'N.D': 'North Dakota',
  'N.H': 'New Hampshire',
  'N.J': 'New Jersey',
  'N.M': 'New Mexico',
  'N.Y': 'New York',
  'R.I': 'Rhode Island',
  'S.C': 'South Carolina',
  'S.D': 'South Dakota',
  'W.Va': 'West Virginia',
  Ala: 'Alabama',
  Ariz: 'Arizona',
  Ark: 'Arkansas',
  Calif: 'California',
  Colo: 'Colorado',
  Conn: 'Connecticut',
  Del: 'Delaware',
  Fla: 'Florida',
  Ga: 'Georgia',
  Ill: 'Illinois',
  Ind: 'Indiana',
  Kan: 'Kansas',
  Ky: 'Kentucky',
  La: 'Louisiana',
  Md: 'Maryland',
  Mass: 'Massachusetts',
  Mich: 'Michigan',
  Minn: 'Minnesota',
  Miss: 'Mississippi',
  Mo: 'Missouri',
  Mont: 'Montana',
  Neb: 'Nebraska',
  Nev: 'Nevada',
  Okla: 'Oklahoma',
  Ore: 'Oregon',
  Pa: 'Pennsylvania',
  Tenn: 'Tennessee',
  Tex: 'Texas',
  Va: 'Virginia',
  Vt: 'Vermont',
  Wash: 'Washington',
  Wis: 'Wisconsin',
  Wyo: 'Wyoming',
};

/** Points of the compass before a place: "East Jerusalem" is a place as well. */
export const DIRECTIONS = wordList(
  'north south east west northern southern eastern western central upper lower old new greater',
);

/** A place whose name ends so is a part of a state. */
export const ADMINISTRATIVE = wordList(
  'province county region oblast prefecture district territory republic state',
);
