import { wordList } from './names-word-list.js';

/** Institutions that stand alone with a capital. */
export const INSTITUTIONS = wordList(
  `kremlin pentagon congress parliament senate bundestag bundesbank knesset duma hamas hezbollah hizbollah taliban reuters interpol
   europol opec nato unicef unesco eurostat treasury fed labour commons tass xinhua gazprom google microsoft twitter facebook`,
);

/** Institutions of several words, that heads would not tell; "house" alone tells little. */
export const KNOWN_INSTITUTIONS = wordList(
  'white_house downing_street united_nations european_union islamic_state red_cross red_crescent',
);
