/** Written with a full stop that does not end a sentence, whatever follows: titles and ranks before a name, "vs.", months. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sr st mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres hon rev fr msgr ' +
    'supt insp det messrs atty asst assoc dept vs viz cf eg ie no nos vol fig approx jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that start a sentence when they follow an abbreviation that may end one ("in the U.S. The talks …"). */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with as after ' +
    'before but and or so yet if when while where who what how why there here since although though however meanwhile'
  ).split(' '),
);
