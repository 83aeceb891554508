import type { Run } from '../../connection.js';
import { rebuildLocations } from './rebuild-locations.js';
import { rebuildMentions } from './rebuild-mentions.js';
import { rebuildNames } from './rebuild-names.js';
import { rebuildRoles } from './rebuild-roles.js';
import { removeOrphans } from './remove-orphans.js';

/** Puts together anew, from their references, all that is projected on these entities; those without any go. */
export async function rebuildEntities(run: Run, entities: readonly string[]): Promise<void> {
  for (const part of [rebuildLocations, removeOrphans, rebuildMentions, rebuildNames, rebuildRoles]) {
    await run(part(entities));
  }
}
