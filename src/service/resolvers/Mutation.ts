import { judgedById } from '../../graph/read/judgements.js';
import { judge, undoJudgement } from '../../graph/write/judge/judge.js';
import type { ServiceContext } from '../context.js';
import type { MutationResolvers } from '../schema-types.js';

interface Sides {
  readonly one: string;
  readonly other: string;
  readonly reason?: string | null;
}

/** The author is whose key it was. */
const decide = async (verdict: 'SAME' | 'DIFFERENT', asked: Sides, { changing }: ServiceContext) => {
  const { graph, holder } = await changing('judge');
  const made = await judge(graph, {
    verdict,
    left: asked.one,
    right: asked.other,
    author: holder.name,
    at: new Date().toISOString(),
    reason: asked.reason ?? undefined,
  });
  return judgedById(graph, made.id);
};

export const Mutation: MutationResolvers = {
  judgeSame: (_parent, asked, context) => decide('SAME', asked, context),

  judgeDifferent: (_parent, asked, context) => decide('DIFFERENT', asked, context),

  undoJudgement: async (_parent, { id }, { changing }) => {
    const { graph } = await changing('judge');
    await undoJudgement(graph, id, new Date().toISOString());
    return judgedById(graph, id);
  },
};
