import { entityHref } from '../address/links.js';
import type { EntityLinkFragment } from '../service/questions.js';
import { TYPE_NAMES } from '../words/names.js';

/** The name of an entity, leading to its page. */
export function EntityLink({ entity }: { readonly entity: EntityLinkFragment }) {
  return (
    <a href={entityHref(entity.id)} title={TYPE_NAMES[entity.type]} dir="auto">
      {entity.name}
    </a>
  );
}

/** `Kyiv, Lviv and Poland`, each leading to its page. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityLinkFragment[] }) {
  return (
    <>
      {entities.map((entity, index) => (
        <>
          {index > 0 && (index === entities.length - 1 ? ' and ' : ', ')}
          <EntityLink entity={entity} />
        </>
      ))}
    </>
  );
}
