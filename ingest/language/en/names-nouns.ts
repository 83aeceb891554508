import { wordList } from './names-word-list.js';

/** Common nouns that say of the name beside them that it is a place: "the town of X", "X airport", "X, a village". */
export const PLACE_NOUNS = wordList(
  `city town village hamlet suburb port capital municipality district province region county state oblast prefecture territory outskirts
   neighbourhood neighborhood borough parish island islands peninsula mountain mountains river lake valley desert sea coast bay beach
   airport airfield airbase harbour harbor border refinery prison jail plain plateau highway railway road street station crossing enclave`,
);

/** Common nouns that say of the name beside them that it is an organisation: "the newspaper X", "X news agency". */
export const ORGANISATION_NOUNS = wordList(
  `company firm group maker manufacturer producer supplier operator carrier airline bank insurer retailer supermarket chain lender broker brokerage
   bookmaker newspaper daily tabloid weekly magazine publisher broadcaster channel network website agency bureau institute university
   party faction union organisation organization charity foundation club team squad side band orchestra choir label studio militia ngo startup
   start-up consortium conglomerate giant subsidiary unit shares stock bonds`,
);
