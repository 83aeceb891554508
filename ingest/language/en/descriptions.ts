const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Stand before a noun phrase and are no part of what it calls somebody: "some nurses", "about 8,000 protesters". */
export const DETERMINERS = words(
  'the a an this that these those some several many any each every another one own about around nearly almost roughly more most unnamed unidentified late then',
);
/** Whose it is: "her lawyer". */
export const POSSESSIVES: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  my: 'i',
  our: 'we',
};
/** "hundreds of fans" are fans. */
export const CROWD =
  /^(?:(?:tens|hundreds|thousands|dozens|scores|millions|lots) of|a (?:number|handful|group|couple|string) of|(?:at|more|fewer) (?:least|than)) /iu;

/** Words somebody gives out: who speaks in them is the one whose words they are ("the statement", "a Xinhua commentary"). */
export const OWNED_WORDS = words(
  'statement commentary communique communiqué announcement release remark comment speech declaration pledge promise call claim assertion',
);
/** The state speaks through it. */
export const GOVERNMENTS = words('government regime side authorities');

/** Nouns that are said of the same person or body in turn. */
export const ALIKE: readonly ReadonlySet<string>[] = [
  words('spokesman spokeswoman spokesperson'),
  words('newspaper paper daily weekly tabloid magazine journal publication'),
  words(
    'company firm group giant maker manufacturer producer operator carrier insurer lender retailer brokerage corporation conglomerate supplier developer provider business manufacturer start-up startup',
  ),
  words('bank lender institution'),
  words('broadcaster network station channel'),
  words('university college school institution'),
  words('hospital clinic centre'),
  words('airline carrier company'),
  words('lawyer attorney solicitor barrister counsel'),
  words('officer policeman policewoman constable detective sergeant inspector cop'),
  words('lawmaker legislator senator congressman congresswoman mp representative parliamentarian politician'),
  words('president leader head chief boss chairman chairwoman chair ruler'),
  words('premier minister leader'),
  words('minister secretary'),
  words('manager coach boss trainer'),
  words('footballer striker midfielder defender goalkeeper forward winger player captain'),
  words('doctor physician surgeon gp professor'),
  words('scientist researcher professor biologist chemist physicist ecologist'),
  words('priest bishop archbishop cleric pastor vicar reverend father'),
  words('king monarch'),
  words('queen monarch'),
  words(
    'group organisation organization movement campaign charity watchdog alliance association coalition body federation union network foundation',
  ),
  words('party opposition alliance coalition group movement'),
  words('agency body regulator watchdog authority office institute department'),
  words('ministry department'),
  words('court tribunal'),
  words('army military force'),
  words('rebel guerrilla insurgent militant fighter separatist'),
  words('report study paper document survey review inquiry memo analysis draft'),
  words('lawsuit suit complaint petition document filing'),
  words('affidavit document filing'),
  words('source insider'),
  words('girl schoolgirl student pupil'),
  words('letter email message note memo'),
  words('mayor leader'),
  words('singer musician rapper star'),
  words('actor actress star'),
  words('club side team'),
  words('woman mother girl lady'),
  words('man father boy'),
  words('economist analyst strategist'),
  words('trader dealer broker'),
];

/** What a title before a name says of its bearer. */
export const TITLE_NOUNS: Readonly<Record<string, string>> = {
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  det: 'detective',
  insp: 'inspector',
  adm: 'admiral',
  pres: 'president',
  fr: 'father',
};
