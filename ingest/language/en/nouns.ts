const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Heads of titles that people hold and are named by: "Pentagon spokesman John Kirby". */
export const ROLE_NOUNS = words(
  'minister president spokesman spokeswoman spokesperson secretary mayor governor chairman chairwoman chair chief director general head leader ambassador envoy negotiator premier chancellor king queen prince princess pope bishop archbishop cardinal imam rabbi senator congressman congresswoman representative lawmaker legislator mp deputy judge justice attorney lawyer solicitor barrister prosecutor commissioner officer official commander colonel captain major lieutenant sergeant admiral professor doctor economist analyst strategist trader researcher scientist historian biologist chemist physicist engineer architect coach manager midfielder striker goalkeeper defender player editor author writer poet singer actor actress conductor artist ceo cfo founder councillor councilman councilwoman alderman candidate nominee inspector detective sheriff superintendent constable coordinator owner administrator principal dean provost rector nurse surgeon adviser advisor aide activist campaigner organiser organizer treasurer speaker whip dictator ruler emperor sultan emir monarch monk priest vicar pastor reverend farmer fisherman baker butcher driver pilot teacher student resident witness neighbour neighbor defendant plaintiff victim survivor programmer developer astronomer archaeologist ecologist geologist curator librarian photographer producer presenter host broker auditor accountant trustee magistrate ombudsman regulator warden ranger skipper rider swimmer champion winner forecaster meteorologist',
);

/** Other singular nouns for one human being. */
export const PERSON_NOUNS = words(
  'man woman boy girl person child mother father son daughter brother sister wife husband widow widower uncle aunt cousin friend colleague source worker employee passenger customer victim rescuer rebel soldier fighter policeman policewoman firefighter tourist traveller visitor parent voter member expert critic opponent supporter rival successor predecessor partner boss user reader caller grandmother grandfather grandson granddaughter nephew niece teenager pupil schoolgirl schoolboy nun lady gentleman insider watchman guard hacker prisoner migrant refugee protester demonstrator shopkeeper trader dealer buyer seller fan spectator bystander onlooker passer-by patient doctor teammate compatriot veteran lecturer academic dentist vet pharmacist psychologist psychiatrist celebrity pensioner widow motorist commuter diplomat delegate participant attendee caretaker cleaner cook waiter waitress butler footballer flanker goalscorer batsman bowler wrestler boxer cyclist runner golfer',
);

/** Nouns for bodies that speak as one. */
export const ORGANISATION_NOUNS = words(
  'ministry government company agency group organisation organization firm union party bank club council commission committee department office court tribunal parliament congress senate assembly police army navy military force authority board association federation league team mission embassy university institute institution school hospital charity foundation trust newspaper network station channel airline operator utility regulator church watchdog campaign alliance coalition movement corporation cooperative co-operative bureau directorate administration intelligence secretariat side delegation consortium service centre center body prosecution defence defense opposition brokerage giant maker producer manufacturer lender insurer carrier retailer broadcaster supplier provider developer chain start-up startup conglomerate consultancy think-tank factory plant brewery distillery restaurant hotel museum library theatre theater orchestra college panel inquiry tabloid magazine daily weekly outlet publisher studio label faction militia junta presidency cabinet treasury embassy consulate bloc charity lobby syndicate cartel fund exchange railway',
);

/** Nouns for words on paper or figures that are quoted as if they spoke. */
export const DOCUMENT_NOUNS = words(
  'report poll survey study statement letter document filing article memo law bill treaty agreement data figures paper record ruling judgment judgement verdict indictment complaint lawsuit suit petition review audit guidance notice sign banner placard headline editorial book memoir film website page post tweet message email e-mail advertisement census analysis note communique constitution resolution memo memorandum affidavit draft manifesto leaflet brochure pamphlet transcript diary blog caption inscription plaque receipt contract manual prospectus questionnaire findings column op-ed',
);

/** Nouns and titles that tell whether "he" or "she" may follow. */
export const MALE = words(
  'mr spokesman chairman king prince man boy father son brother husband widower uncle congressman councilman policeman fisherman actor sir lord pope emperor sultan emir monk priest',
);
export const FEMALE = words(
  'mrs ms miss spokeswoman chairwoman queen princess woman girl mother daughter sister wife widow aunt congresswoman councilwoman policewoman actress dame lady',
);
