import { plain } from '../refer/same-name.mjs';

/** Names that the gold uses for one another, as score.py has them. */
const GROUPS = [
  ['united states', 'us', 'u.s.', 'usa', 'america', 'american'],
  ['united kingdom', 'uk', 'u.k.', 'britain', 'great britain', 'british'],
  ['united nations', 'un', 'u.n.'],
  ['european union', 'eu', 'e.u.'],
  ['kyiv', 'kiev'],
];

const formsOf = (name) => {
  const own = plain(name);
  return [own, ...GROUPS.filter((group) => group.includes(own)).flat()];
};

/** Whether the gold's name is this entity's: as score.py says, so that the examples are what is measured. */
export function isSame(gold, { type, name, aliases }) {
  const wanted = formsOf(gold);
  const own = [name, ...aliases].flatMap(formsOf);
  if (own.some((one) => wanted.includes(one))) return true;
  const words = plain(gold).split(' ');
  if (type === 'PERSON') {
    const last = words.at(-1);
    return own.some((one) => (words.length === 1 && one.split(' ').at(-1) === words[0]) || one === last);
  }
  return (
    type === 'ORGANISATION' &&
    own.some((one) => {
      const parts = one.split(' ');
      const count = Math.min(parts.length, words.length);
      return parts.slice(-count).join(' ') === words.slice(-count).join(' ');
    })
  );
}
