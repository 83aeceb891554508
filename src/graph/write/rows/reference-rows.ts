import type { Integer } from 'neo4j-driver';
import type { ReferenceCandidate } from '../../../identity/article-candidates.js';
import type { Reference, Role } from '../../../model/entity.js';
import { idOf } from '../../../model/identity.js';
import { integers } from '../../integers.js';
import { namesOf } from '../entity-properties.js';

/** A Reference node, with its edges to the version it is found in and to the candidate that it counts as. */
export interface ReferenceRow {
  readonly id: string;
  readonly candidate: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly found: {
    readonly starts: readonly Integer[];
    readonly ends: readonly Integer[];
    readonly forms: readonly string[];
  };
  readonly counts: { readonly score: number; readonly reason: string };
}

/** A title that a person holds, between two references. */
export interface RoleRow {
  readonly reference: string;
  readonly ofReference: string;
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
  readonly version: string;
  readonly publishedAt: string | undefined;
}

/**
 * The references of one version. A reference's id holds all that others take from it (names, roles, facts, what it counts
 * as), so one that says something else is another, and what it took part in is known to be stale.
 */
export function referenceRows(
  references: readonly Reference[],
  candidates: ReadonlyMap<string, ReferenceCandidate>,
  source: Source,
): ReferenceRows {
  const seen = new Map<string, number>();
  const byLocalId = new Map<string, ReferenceRow>();
  for (const reference of references) {
    const candidate = candidates.get(reference.id)!;
    const content = contentOf(reference, candidates, source);
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    const id = idOf('Reference', source.version, content, occurrence);
    byLocalId.set(reference.id, referenceRow(id, reference, candidate));
  }
  const roles = references.flatMap((reference) =>
    heldRoles(reference).map((role) => roleRow(reference, role, byLocalId, source)),
  );
  return {
    references: [...byLocalId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    roles: [...new Map(roles.map((role) => [JSON.stringify(role), role])).values()].sort((a, b) =>
      `${a.reference}${a.ofReference}${a.title}` < `${b.reference}${b.ofReference}${b.title}` ? -1 : 1,
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
  candidates: ReadonlyMap<string, ReferenceCandidate>,
  { publishedAt }: Source,
): string =>
  JSON.stringify([
    candidates.get(reference.id)!.id,
    reference.name,
    reference.named,
    [...reference.aliases].sort(),
    reference.ids.wikidata ?? null,
    heldRoles(reference).map(({ title, of }) => [title, candidates.get(of)?.id, publishedAt ?? null]),
    candidates.get(reference.id)!.facts,
  ]);

function referenceRow(id: string, reference: Reference, candidate: ReferenceCandidate): ReferenceRow {
  const { type, name, named, aliases, roles, mentions } = reference;
  const { nameKey, names, folded, wikidata } = namesOf(reference);
  return {
    id,
    candidate: candidate.id,
    properties: {
      id,
      anchor: candidate.anchor,
      type,
      name,
      named,
      aliases: [...aliases].sort(),
      roles: roles.map(({ text }) => text),
      facts: candidate.facts,
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
    counts: { score: candidate.score, reason: candidate.reason },
  };
}

const roleRow = (
  reference: Reference,
  { title, text, of }: HeldRole,
  byLocalId: ReadonlyMap<string, ReferenceRow>,
  { publishedAt }: Source,
): RoleRow => ({
  reference: byLocalId.get(reference.id)!.id,
  ofReference: byLocalId.get(of)!.id,
  title,
  text,
  seen: publishedAt ?? null,
});
