import type { Name } from '../../../src/model/entity.js';
import { MINORITIES } from '../../language/en/names-collectives.js';

/**
 * A people that lives in another state is not that of its own: "Bosnian Serbs" are Bosnia's and not Serbia's. The second word of
 * the two becomes a mention of the group, and so does the word alone in the same text.
 *
 *     "Bosnian | Serb police … the Serbs"   Bosnia and Herzegovina (COUNTRY), Bosnian Serbs (GROUP), Bosnian Serbs
 */
export function withMinorities(text: string, names: readonly Name[]): readonly Name[] {
  const wordOf = ({ start, end }: Name): string => text.slice(start, end);
  const groups = new Map<string, string>();
  names.forEach((name, i) => {
    const before = names[i - 1];
    const people = MINORITIES[wordOf(name)];
    if (people === undefined || before?.demonym !== true || text.slice(before.end, name.start) !== ' ')
      return;
    if (!groups.has(people)) groups.set(people, `${wordOf(before)} ${people}`);
  });
  return names.map((name) => {
    const canonical = groups.get(MINORITIES[wordOf(name)] ?? '');
    return canonical === undefined || name.demonym !== true
      ? name
      : { start: name.start, end: name.end, type: 'GROUP', canonical, demonym: true };
  });
}
