import type { Attribution } from '../../src/model/attribution.js';
import type { Name, Reference } from '../../src/model/entity.js';
import type { Layout } from '../../src/model/layout.js';
import type { Parties } from '../../src/model/parties.js';
import type { Speaker } from '../../src/model/statement.js';
import { addContentMentions } from './about-mentions.js';
import { addresseeOf } from './addressees.js';
import { EntityDrafts, type EntityDraft } from './entity-draft.js';
import { clusterNames } from './names.js';
import { addRoles } from './roles.js';
import { Salience } from './salience.js';
import { Speakers } from './speakers.js';

/** Who and what one article speaks of, and whom each attribution is from and to (`parties[i]` belongs to `attributions[i]`). */
export function refer(
  text: string,
  layout: Layout,
  names: readonly Name[],
  attributions: readonly Attribution[],
): { readonly references: readonly Reference[]; readonly parties: readonly Parties[] } {
  const drafts = new EntityDrafts();
  const salience = new Salience(layout, attributions);
  clusterNames(text, names, drafts);
  addRoles(text, layout, names, drafts);
  const speakers = new Speakers(text, layout, names, attributions, drafts, salience);
  const parties: Parties[] = attributions.map(() => ({ speakers: [], addressees: [] }));
  const inOrder = attributions
    .map((_, i) => i)
    .sort((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  for (const i of inOrder) {
    const attribution = attributions[i] as Attribution;
    const [source] = attribution.source;
    const continued = attribution.continues === undefined ? undefined : parties[attribution.continues];
    const to = addresseeOf(text, layout, names, attribution);
    parties[i] = {
      speakers: source ? speakers.of(source).map(spokenAs) : (continued?.speakers ?? []),
      addressees: to ? speakers.of(to).map(({ id }) => id) : (continued?.addressees ?? []),
    };
  }
  addContentMentions(text, layout, attributions, drafts.all, salience);
  return { references: drafts.all.map((draft) => draft.toReference()), parties };
}

const startOf = (attribution: Attribution | undefined): number =>
  (attribution?.source[0] ?? attribution?.cue[0] ?? attribution?.content[0])?.start ?? 0;

/** With the first role that the article gives: titles come with the first mention. */
function spokenAs({ id, roles: [role] }: EntityDraft): Speaker {
  return { entity: id, ...(role && { as: role.text }) };
}
