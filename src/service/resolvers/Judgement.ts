import type { JudgementResolvers } from '../schema-types.js';

export const Judgement: JudgementResolvers = {
  at: ({ at }) => at ?? null,

  withdrawnAt: ({ withdrawnAt }) => withdrawnAt ?? null,

  one: ({ left, leftType, leftName, leftEntity }) => ({
    id: left,
    type: leftType,
    name: leftName,
    entity: leftEntity,
  }),

  other: ({ right, rightType, rightName, rightEntity }) => ({
    id: right,
    type: rightType,
    name: rightName,
    entity: rightEntity,
  }),
};
