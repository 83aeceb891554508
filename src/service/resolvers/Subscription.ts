import type { SubscriptionResolvers } from '../schema-types.js';
import { addedStatements } from '../subscriptions/added-statements.js';

export const Subscription: SubscriptionResolvers = {
  statementAdded: {
    subscribe: (_parent, { filter, after }, context) => addedStatements(context, filter ?? {}, after),
  },
};
