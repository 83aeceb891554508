import { wordList } from './names-word-list.js';

/** Months, days and feasts: they also end a name that stands before them ("Minsk Friday"). */
export const CALENDAR = wordList(
  `january february march april june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter
   ramadan thanksgiving halloween hanukkah passover eid diwali`,
);

/** Words with a capital that are neither names nor parts of them. */
export const NEVER_NAMES = wordList(
  `the a an this that these those my your his her its our their he she it we you they and or but nor so yet if when while
   as at by for from in into of off on onto over to up with without about after before since until than what who whom which where why
   how not no yes there here all any both each few many more most other some such i i'm i'll i've i'd ok tv am pm gmt utc est bst cet ceo cfo gdp dna hiv aids covid covid-19 ufo sms dvd cd pc id faq q&a
   internet web god lord bible koran quran islam christianity judaism buddhism hinduism muslim muslims moslem moslems islamist islamists zionist zionists christians
   jew jews catholics protestants hindu hindus sikhs buddhists communists socialists republicans democrats conservatives nazis arabs europeans africans asians westerners latinos hispanics
   bolsheviks marxists byline caption photo read-out pmi ipo ev ai suv mph km kg usd eur gbp chf jpy rt mps mp xi ko ep era lp`,
);

/** A name that ends so is an event, a law, a prize or a work, not somebody. */
export const EVENT_HEADS = wordList(
  `war wars cup open games olympics championship championships prize award awards treaty act agreement agreements accord
   accords pact convention protocol day week month year festival prix masters tournament marathon trophy series classic
   final finals revolution uprising crisis summit conference talks plan constitution amendment bill era age century
   hurricane typhoon index derby playoffs playoff oscars grammys ii iii`,
);

/** … and one that begins so. */
export const EVENT_FIRSTS = wordList('hurricane storm cyclone typhoon operation');

/** What is counted after a name of an event: "World War II". */
export const ORDINALS = wordList('i ii iii iv v vi vii viii ix x');

/** Adjectives with a capital that are part of a name before another such word only ("European Union", not "European"). */
export const CAPITAL_ADJECTIVES = wordList(
  `european african asian arab western eastern northern southern central latin north south east west communist socialist
   republican democratic democrat conservative liberal nazi islamic jewish christian catholic protestant sikh buddhist sunni shia shiite latino hispanic
   bolshevik marxist orthodox presidential`,
);
