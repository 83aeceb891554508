import { variablesOf, type Asked } from '../../address/asked.js';
import { CompanionCounts, SpeakerCounts } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';

/** Somebody or something that a list can be narrowed to, with how many statements that leaves where it is known. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly count: number | undefined;
}

/**
 * Who speaks and what is spoken of together with what is asked about, counted. The service counts by subject, outlet and
 * days; where something else narrows the list too, or nothing is asked about, the numbers would be wrong: there are none.
 */
export function useFacetCounts(asked: Asked): {
  readonly speakers: readonly Facet[] | undefined;
  readonly topics: readonly Facet[] | undefined;
} {
  const countable = asked.about.length > 0 && asked.by === '' && asked.kind === '' && asked.words === '';
  const { about, ...narrowed } = variablesOf(asked);
  const speakers = useAnswer(
    SpeakerCounts,
    countable && about !== undefined ? { about, ...narrowed } : undefined,
  );
  const topics = useAnswer(
    CompanionCounts,
    countable && about !== undefined ? { of: about, ...narrowed } : undefined,
  );
  return {
    speakers: facets(speakers.answer?.speakers.nodes),
    topics: facets(topics.answer?.companions.nodes),
  };
}

type Counted = {
  readonly entity: { readonly id: string; readonly name: string };
  readonly statements: number;
};

const facets = (rows: readonly Counted[] | undefined): readonly Facet[] | undefined =>
  rows?.map(({ entity: { id, name }, statements }) => ({ id, name, count: statements }));
