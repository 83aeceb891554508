import { EntityLink } from '../../parts/entity-link.js';
import { Near as NearQuestion } from '../../service/questions.js';
import { useAnswer } from '../../service/use-answer.js';

/** Places of the record that lie near a city, the nearest first. */
export function Near({ id }: { readonly id: string }) {
  const city = useAnswer(NearQuestion, { id }).answer?.entity;
  const places = city != null && 'near' in city ? city.near.nodes : [];
  if (places.length === 0) return null;
  return (
    <p class="near">
      Near it on record:{' '}
      {places.map(({ entity, distance }, index) => (
        <>
          {index > 0 && ', '}
          <EntityLink entity={entity} /> ({Math.round(distance)} km)
        </>
      ))}
    </p>
  );
}
