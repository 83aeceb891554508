import type { PositionResolvers } from '../schema-types.js';

export const Position: PositionResolvers = {
  as: ({ speaker }) => speaker?.as ?? null,

  held: async ({ speaker, date }, _arguments, { loaders }) => {
    const roles = speaker === undefined ? undefined : await loaders.roles.load(speaker.entity.id);
    return (roles ?? []).filter(
      ({ firstSeen, lastSeen }) =>
        firstSeen !== null && lastSeen !== null && firstSeen <= date && date <= lastSeen,
    );
  },
};
