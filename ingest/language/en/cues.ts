/**
 * What may follow a cue verb as its content: `clause` ("said [that] it rained"), `that` (only with "that" or a question
 * word), `infinitive` ("offered to help"), `phrase` ("denied the charge", "called for peace"), `quote` (quoted words).
 */
export type Complement = 'clause' | 'that' | 'infinitive' | 'phrase' | 'quote';

export interface CueVerb {
  readonly complements: ReadonlySet<Complement>;
}

const verbs = new Map<string, CueVerb>();
const add = (complements: readonly Complement[], lemmas: string): void => {
  for (const lemma of lemmas.split(' ')) verbs.set(lemma, { complements: new Set(complements) });
};

add(
  ['clause', 'quote'],
  'say add argue insist state maintain contend claim allege assert explain note remark comment respond reply answer stress emphasize emphasise reiterate predict caution warn complain joke quip recall testify acknowledge concede confess admit reveal confirm announce declare estimate boast lament retort counter',
);
add(
  ['that', 'quote'],
  'suggest conclude agree observe object speculate theorize theorise indicate signal disclose hint repeat point quote mention reaffirm clarify shout tell remind assure inform advise notify continue begin read',
);
add(
  ['that', 'infinitive', 'phrase', 'quote'],
  'promise pledge vow threaten propose offer demand request ask urge recommend order call accuse blame deny reject dismiss condemn criticize criticise praise welcome dispute denounce express voice describe thank brand label dub defend hail slam characterize characterise protest',
);
add(['clause', 'quote'], 'write tweet post report publish');
add(['that'], 'believe think fear feel');
add(['that', 'infinitive'], 'hope expect');
add(['that'], 'show find');

/** Verbs that report words or thoughts, by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = verbs;

/** Nouns for words spoken, with their owner before and "that" after: "Russia’s announcement that …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  'announcement claim statement warning assertion allegation accusation suggestion assurance contention remark comment promise pledge prediction admission declaration insistence complaint argument'.split(
    ' ',
  ),
);

/** "call" and "point" are cues only with these after them. */
export const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  point: new Set(['out', 'to']),
  agree: new Set(['that', 'to']),
};

/** Nouns for the occasion or the medium of words: "said in a statement", "told TASS in an interview". */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  'statement interview address report letter speech tweet post update briefing conference email e-mail message memo broadcast telephone phone video twitter facebook television radio hearing testimony article editorial announcement release filing debate visit ceremony meeting rally forum session comment comments remarks'.split(
    ' ',
  ),
);

/** Words for a time, which may stand between a cue and its content. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight earlier later week month year morning afternoon evening night late early last next this previously recently once again also now then still repeatedly publicly simply too however meanwhile'.split(
    ' ',
  ),
);
