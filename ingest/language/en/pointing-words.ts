const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Pronouns that may stand for a named entity, by what kind of entity they take. */
export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'it' | 'they' | 'we'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
};

/** Words that make a noun phrase point at something that is known. */
export const POINTING_WORDS = words('the this that these those his her its their our my your both');

/** Nouns for a state, and for what rules it. */
export const STATE_NOUNS = words('country nation republic kingdom state island homeland mainland');
export const GOVERNMENT_NOUNS = words('government regime authorities leadership');
export const TOWN_NOUNS = words('city town village capital municipality port suburb settlement community');
/** Nouns for other places, which most often stand in the place's name, too. */
export const PLACE_NOUNS = words(
  'airport airfield airstrip river lake valley strait island archipelago peninsula mountain volcano bay sea canal dam bridge tunnel mosque temple cathedral palace prison stadium park forest desert region province district county state territory enclave strip reef harbour harbor castle square camp mine smelter plant base cape pass glacier beach border',
);
/** Nouns of two at once: "the two leaders", "both countries". */
export const PAIR_WORDS = words('two both');
/** Nouns for groups that fight or act together under a name. */
export const FIGHTER_NOUNS = words(
  'rebel guerrilla separatist militant insurgent militia faction fighter force troop gunman extremist islamist',
);
