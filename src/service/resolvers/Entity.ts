import type { EntityRecord } from '../../graph/read/entity-record.js';
import type { NearArguments } from '../../graph/read/near.js';
import type { PageArguments } from '../../graph/read/page.js';
import { ENTITY_LABELS } from '../../model/entity.js';
import type { ServiceContext } from '../context.js';
import type { EntityResolvers } from '../schema-types.js';
import { statementConnection } from './StatementConnection.js';

export const Entity: EntityResolvers = {
  __resolveType: ({ type }) => ENTITY_LABELS[type],
};

/** The fields that need the database in every type that implements Entity. */
export const statementLists = {
  statementsAbout: ({ id }: EntityRecord, asked: PageArguments, { loaders }: ServiceContext) =>
    statementConnection(loaders.statementsOfEntity.ABOUT, id, asked),

  statementsBy: ({ id }: EntityRecord, asked: PageArguments, { loaders }: ServiceContext) =>
    statementConnection(loaders.statementsOfEntity.SAID, id, asked),

  statementsTo: ({ id }: EntityRecord, asked: PageArguments, { loaders }: ServiceContext) =>
    statementConnection(loaders.statementsOfEntity.ADDRESSED_TO, id, asked),
};

/** The same for what has a place on the map. */
export const placeLists = {
  ...statementLists,
  statementsAt: ({ id }: EntityRecord, asked: PageArguments, { loaders }: ServiceContext) =>
    statementConnection(loaders.statementsOfEntity.SAID_AT, id, asked),
};

/** The same for what has a position on it. */
export const positionedLists = {
  ...placeLists,
  near: ({ id }: EntityRecord, asked: NearArguments, { loaders }: ServiceContext) =>
    loaders.near.load({ id, ...asked }),
};
