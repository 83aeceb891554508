import { wordList } from './names-word-list.js';

/** Before a surname, always of a person. */
export const HONORIFICS = wordList(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheik sheikha monsignor rev reverend fr sen rep gov gen lt col maj capt sgt cmdr adm brig hon judge justice',
);

/**
 * The noun of a title or an occupation. With a capital it parts what stands before it from the person after it
 * ("Chernihiv Mayor Vladyslav Atroshenko"); in lower case, a name right after it is a person's.
 */
export const TITLE_HEADS = wordList(
  `president minister premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman
   chairperson chair chief director governor mayor senator congressman congresswoman representative deputy king queen prince princess
   emperor pope archbishop bishop cardinal rabbi imam ayatollah father sister brother general admiral colonel major captain
   lieutenant sergeant commander marshal commissioner inspector superintendent sheriff constable officer detective attorney
   lawyer solicitor prosecutor judge justice doctor professor editor reporter correspondent journalist columnist author
   writer novelist poet playwright actor actress singer rapper musician composer conductor director filmmaker producer artist painter
   architect economist analyst strategist trader broker dealer scientist researcher historian philosopher engineer
   astronaut coach manager trainer striker midfielder defender goalkeeper winger forward batsman bowler pitcher quarterback skipper
   captain champion boxer golfer sprinter swimmer jockey rider driver cyclist seed teammate compatriot businessman
   businesswoman entrepreneur investor billionaire tycoon founder co-founder owner boss head leader official adviser
   advisor aide negotiator mediator delegate councillor councilor lawmaker legislator mp mep treasurer speaker whip
   candidate nominee activist campaigner dissident rebel warlord guerrilla militant suspect defendant witness victim
   husband wife son daughter mother widow friend colleague student teacher headteacher headmaster principal
   rector nurse surgeon paramedic farmer resident neighbour neighbor chef curator pastor priest vicar preacher
   undersecretary under-secretary comptroller ombudsman ceo cfo coo pm executive`,
);
