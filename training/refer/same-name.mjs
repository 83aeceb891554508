/** Names as they are compared with annotation: without case, accents, article and possessive ending. */
export const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/’/gu, "'")
    .replace(/'s$/u, '')
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(/\s+/gu, ' ');

/** Names of states and bodies that annotators write in several ways. */
const ALIKE = [
  ['united states', 'us', 'u.s.', 'usa', 'america', 'american'],
  ['united kingdom', 'uk', 'u.k.', 'britain', 'great britain', 'british'],
  ['united nations', 'un', 'u.n.'],
  ['european union', 'eu', 'e.u.'],
];
const forms = (name) => [plain(name), ...(ALIKE.find((names) => names.includes(plain(name))) ?? [])];

/** Whether an entity is the one annotated: by a name, a person by the last name, a description by its last word. */
export function isSame(annotated, { type, named, name, aliases }) {
  const own = [name, ...aliases].flatMap(forms);
  if (forms(annotated).some((form) => own.includes(form))) return true;
  const words = plain(annotated).split(' ');
  const last = (form) => form.split(' ').at(-1);
  if (type === 'PERSON')
    return words.length === 1 ? own.some((form) => last(form) === words[0]) : own.includes(words.at(-1));
  if (type === 'ORGANISATION' && own.some((form) => ` ${plain(annotated)}`.endsWith(` ${form}`))) return true;
  return !named && own.some((form) => last(form) === words.at(-1));
}
