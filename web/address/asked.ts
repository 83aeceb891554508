import type { StatementKind } from '../service/questions.js';

/** What the page Ask asks for: all of it stands in the address. */
export interface Asked {
  /** Names or ids of what the words must speak of. */
  readonly about: readonly string[];
  /** Name or id of who said them. */
  readonly by: string;
  readonly outlet: string;
  /** ISO 8601 days. */
  readonly from: string;
  readonly to: string;
  readonly kind: StatementKind | '';
  /** Words that must be in what was said. */
  readonly words: string;
}

const KINDS: readonly string[] = ['DIRECT', 'INDIRECT', 'MIXED'];
const DAY = /^\d{4}-\d\d-\d\d$/;
const dayOf = (text: string | null): string => (text !== null && DAY.test(text) ? text : '');

/** Reads the address. What it does not understand it leaves out. */
export function askedOf(search: URLSearchParams): Asked {
  const kind = search.get('kind')?.toUpperCase() ?? '';
  return {
    about: search.getAll('about').filter((name) => name.trim() !== ''),
    by: search.get('by') ?? '',
    outlet: search.get('outlet') ?? '',
    from: dayOf(search.get('from')),
    to: dayOf(search.get('to')),
    kind: KINDS.includes(kind) ? (kind as StatementKind) : '',
    words: search.get('words') ?? '',
  };
}

/** The address of the page that asks for this: `/?about=Kyiv&kind=direct`. */
export function askedHref(asked: Partial<Asked>): string {
  const search = new URLSearchParams();
  for (const name of asked.about ?? []) search.append('about', name);
  for (const key of ['by', 'outlet', 'from', 'to', 'words'] as const) {
    const value = asked[key];
    if (value !== undefined && value !== '') search.set(key, value);
  }
  if (asked.kind !== undefined && asked.kind !== '') search.set('kind', asked.kind.toLowerCase());
  const text = search.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** As the service wants it: what is not asked for is left out. */
export function variablesOf({ about, by, outlet, from, to, kind, words }: Asked) {
  return {
    ...(about.length === 0 ? {} : { about }),
    ...(by === '' ? {} : { by }),
    ...(outlet === '' ? {} : { publisher: outlet }),
    ...(from === '' ? {} : { saidFrom: from }),
    ...(to === '' ? {} : { saidTo: to }),
    ...(kind === '' ? {} : { kind }),
    ...(words.trim() === '' ? {} : { text: words }),
  };
}
