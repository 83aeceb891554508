import { askedHref } from '../address/asked.js';
import { entityHref } from '../address/links.js';
import type { CompletionsQuery } from '../service/questions.js';
import { counted, TYPE_NAMES } from '../words/names.js';
import type { Typed } from './read-box.js';

export type Completion = CompletionsQuery['entities']['nodes'][number];

/** One way to go on from what has been typed. */
export interface Option {
  readonly key: string;
  /** What stands before the name: `about`, `said by`. */
  readonly lead: string;
  readonly name: string;
  readonly count: string;
  readonly href: string;
}

/** The ways to go on with one entity. */
export interface OptionGroup {
  readonly key: string;
  readonly title: string;
  /** What tells it from others of its name: `city, Ukraine`. */
  readonly detail: string;
  readonly options: readonly Option[];
}

/** At most so many entities: a list to be seen at a glance. */
const MOST = 6;

export function optionsOf(typed: Typed, completions: readonly Completion[]): readonly OptionGroup[] {
  return completions
    .map((entity) => groupOf(typed, entity))
    .filter(({ options }) => options.length > 0)
    .slice(0, MOST);
}

function groupOf(typed: Typed, entity: Completion): OptionGroup {
  const { id, name } = entity;
  const about: Option = {
    key: `about-${id}`,
    lead: 'about',
    name,
    count: counted(entity.about.totalCount, 'statement'),
    href: askedHref({ about: [id], by: typed.by }),
  };
  const by: Option = {
    key: `by-${id}`,
    lead: 'said by',
    name,
    count: counted(entity.by.totalCount, 'statement'),
    href: askedHref({ by: id }),
  };
  const page: Option = { key: `page-${id}`, lead: 'all on', name, count: '', href: entityHref(id) };
  const any = [
    ...(entity.about.totalCount > 0 ? [about] : []),
    ...(entity.by.totalCount > 0 ? [by] : []),
    page,
  ];
  const options = {
    about: entity.about.totalCount > 0 ? [about] : [],
    by: entity.by.totalCount > 0 ? [by] : [],
    name: any,
  };
  return { key: id, title: name, detail: detailOf(entity), options: options[typed.typing] };
}

function detailOf(entity: Completion): string {
  const type = TYPE_NAMES[entity.type];
  if ('country' in entity && entity.country != null) return `${type}, ${entity.country.name}`;
  const role = 'roles' in entity ? entity.roles[0]?.title : undefined;
  return role === undefined ? type : `${type}, ${role}`;
}
