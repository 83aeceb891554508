import type { Integer } from 'neo4j-driver';
import type { Reference, Role } from '../../../model/entity.js';
import { idOf } from '../../../model/identity.js';
import { integers } from '../../integers.js';
import { identify, type Identity } from '../entity-identity.js';
import { namesOf } from './entity-rows.js';

/** A Reference node, with its edges to the version it is found in and to the entity it is judged to be. */
export interface ReferenceRow {
  readonly id: string;
  readonly entity: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly found: {
    readonly starts: readonly Integer[];
    readonly ends: readonly Integer[];
    readonly forms: readonly string[];
  };
  readonly identified: { readonly score: number; readonly reason: string };
}

/** A title that a person holds: between two references, and between the entities that they are. */
export interface RoleRow {
  readonly reference: string;
  readonly ofReference: string;
  readonly person: string;
  readonly body: string;
  readonly title: string;
  readonly text: string;
  /** Day of publication. */
  readonly seen: string | null;
}

export interface ReferenceRows {
  readonly references: readonly ReferenceRow[];
  readonly roles: readonly RoleRow[];
  /** By local id ("e1"). */
  readonly byLocalId: ReadonlyMap<string, ReferenceRow>;
}

export interface Source {
  readonly article: string;
  readonly version: string;
  readonly publishedAt: string | undefined;
}

/**
 * The references of one version. A reference's id holds all that its entity takes from it (names, roles, who it is), so
 * one that says something else is another, and what it took part in is known to be stale.
 */
export function referenceRows(references: readonly Reference[], source: Source): ReferenceRows {
  const identities = new Map(
    references.map((reference) => [reference.id, identify(reference, source.article)]),
  );
  const seen = new Map<string, number>();
  const byLocalId = new Map<string, ReferenceRow>();
  for (const reference of references) {
    const identity = identities.get(reference.id)!;
    const content = contentOf(reference, identity, identities, source);
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    const id = idOf('Reference', source.version, content, occurrence);
    byLocalId.set(reference.id, referenceRow(id, reference, identity));
  }
  const roles = references.flatMap((reference) =>
    heldRoles(reference).map((role) => roleRow(reference, role, byLocalId, source)),
  );
  return {
    references: [...byLocalId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    roles: [...new Map(roles.map((role) => [JSON.stringify(role), role])).values()].sort((a, b) =>
      `${a.person}${a.body}${a.title}` < `${b.person}${b.body}${b.title}` ? -1 : 1,
    ),
    byLocalId,
  };
}

type HeldRole = Role & { readonly of: string };

/** Only people hold roles, and only of something that the article names. */
const heldRoles = ({ type, roles }: Reference): readonly HeldRole[] =>
  type === 'PERSON' ? roles.filter((role): role is HeldRole => role.of !== undefined) : [];

const contentOf = (
  reference: Reference,
  identity: Identity,
  identities: ReadonlyMap<string, Identity>,
  { publishedAt }: Source,
): string =>
  JSON.stringify([
    identity.entity,
    reference.name,
    reference.named,
    [...reference.aliases].sort(),
    reference.ids.wikidata ?? null,
    heldRoles(reference).map(({ title, of }) => [title, identities.get(of)?.entity, publishedAt ?? null]),
  ]);

function referenceRow(id: string, reference: Reference, identity: Identity): ReferenceRow {
  const { type, name, named, aliases, roles, mentions } = reference;
  const { nameKey, names, folded, wikidata } = namesOf(reference);
  return {
    id,
    entity: identity.entity,
    properties: {
      id,
      type,
      name,
      named,
      aliases: [...aliases].sort(),
      roles: roles.map(({ text }) => text),
      nameKey,
      names,
      folded,
      ...(wikidata === null ? {} : { wikidata }),
    },
    found: {
      starts: integers(mentions.map(({ start }) => start)),
      ends: integers(mentions.map(({ end }) => end)),
      forms: mentions.map(({ form }) => form),
    },
    identified: { score: identity.score, reason: identity.reason },
  };
}

function roleRow(
  reference: Reference,
  { title, text, of }: HeldRole,
  byLocalId: ReadonlyMap<string, ReferenceRow>,
  { publishedAt }: Source,
): RoleRow {
  const holder = byLocalId.get(reference.id)!;
  const body = byLocalId.get(of)!;
  return {
    reference: holder.id,
    ofReference: body.id,
    person: holder.entity,
    body: body.entity,
    title,
    text,
    seen: publishedAt ?? null,
  };
}
