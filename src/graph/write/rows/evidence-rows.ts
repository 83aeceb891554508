import type { MentionForm } from '../../../model/entity.js';
import type { Statement } from '../../../model/statement.js';
import type { ReferenceRow } from './reference-rows.js';

/** The edges between the references and the statements of one version: what the article says, before any judgement. */
export interface EvidenceRows {
  readonly sources: readonly (Edge & { readonly as: string | null })[];
  readonly refers: readonly (Edge & { readonly form: MentionForm })[];
  readonly addressees: readonly Edge[];
  readonly places: readonly Edge[];
}

interface Edge {
  readonly statement: string;
  readonly reference: string;
}

const STRENGTH: readonly MentionForm[] = ['NAME', 'PRONOUN', 'DESCRIPTION'];

/** One edge of each kind between a statement and a reference: the first role given, the strongest form. */
export function evidenceRows(
  statements: readonly Statement[],
  byLocalId: ReadonlyMap<string, ReferenceRow>,
): EvidenceRows {
  const edge = (statement: Statement, local: string): Edge => ({
    statement: statement.id,
    reference: byLocalId.get(local)!.id,
  });
  const sources = statements.flatMap((statement) =>
    statement.speakers.map(({ entity, as }) => ({ ...edge(statement, entity), as: as ?? null })),
  );
  const refers = statements.flatMap((statement) =>
    [...statement.about]
      .sort((a, b) => STRENGTH.indexOf(a.form) - STRENGTH.indexOf(b.form))
      .map(({ entity, form }) => ({ ...edge(statement, entity), form })),
  );
  return {
    sources: once(sources),
    refers: once(refers),
    addressees: once(
      statements.flatMap((statement) => statement.addressees.map((local) => edge(statement, local))),
    ),
    places: once(
      statements.flatMap((statement) =>
        statement.place?.entity == null ? [] : [edge(statement, statement.place.entity)],
      ),
    ),
  };
}

function once<T extends Edge>(edges: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return edges.filter(({ statement, reference }) => {
    const key = `${statement} ${reference}`;
    return !seen.has(key) && seen.add(key);
  });
}
