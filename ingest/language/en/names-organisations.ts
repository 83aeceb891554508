import { wordList } from './names-word-list.js';

/** A name that ends so is an organisation's. */
export const ORGANISATION_HEADS = wordList(
  `ministry council army navy university college school academy institute institution bank party agency inc corp
   corporation co company ltd plc llc ag gmbh sa nv spa ab oyj group holdings holding industries partners ventures capital
   association federation confederation union league alliance coalition movement front brigade brigades battalion
   department bureau office commission committee authority administration service services court tribunal parliament
   congress senate assembly duma knesset house board chamber exchange fund foundation trust society club team fc united rovers
   airlines airways air railways railway motors steel oil petroleum energy electric systems software technologies
   technology laboratories pharmaceuticals insurance securities brothers bros sons stores press news times post
   tribune herald gazette guardian telegraph journal daily radio television broadcasting network networks studios pictures records
   magazine hospital clinic church orchestra ballet opera museum gallery library center centre forum staff command forces force guard
   police brigade police organisation organization programme observatory watch international secretariat
   mission campaign ministry bundesbank communications telecom media entertainment bancorp trade_union chamber workers conservatives democrats
   liberals greens labour`,
);

/** Offices of a state: an adjective of nationality before them is a name of its own ("Russian | Defence Ministry"). */
export const STATE_OFFICES = wordList(
  'ministry parliament army navy police government senate congress embassy cabinet force forces court',
);

/** Institutions that stand alone with a capital. */
export const INSTITUTIONS = wordList(
  `kremlin pentagon congress parliament senate bundestag bundesbank knesset duma hamas hezbollah hizbollah taliban reuters interpol
   europol opec nato unicef unesco eurostat treasury fed labour commons tass xinhua gazprom google microsoft twitter facebook`,
);

/** Institutions of several words, that heads would not tell; "house" alone tells little. */
export const KNOWN_INSTITUTIONS = wordList(
  'white_house downing_street united_nations european_union islamic_state red_cross red_crescent',
);

/** A name of several words that begins so is an organisation's. */
export const ORGANISATION_FIRSTS = wordList(
  'fc afc ac sc cf as sv vfb vfl cska bank radio banco grupo group universidad université universität banque',
);
