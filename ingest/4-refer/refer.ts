import type { Attribution } from '../../src/model/attribution.js';
import type { Name, Reference } from '../../src/model/entity.js';
import type { Layout } from '../../src/model/layout.js';
import type { Parties } from '../../src/model/parties.js';
import { addContentMentions, type Watch } from './about-mentions.js';
import type { AboutWeights } from './about/shares.js';
import { shippedAboutWeights } from './about/shipped-weights.js';
import { chooseBy, type Choose } from './choose.js';
import { describeNames } from './descriptors.js';
import { EntityDrafts } from './entity-draft.js';
import { Ledger } from './ledger.js';
import { clusterNames } from './names.js';
import { partiesOf } from './parties-of.js';
import { addRoles } from './roles.js';
import { Spoken } from './spoken.js';
import { shippedWeights } from './weights.js';

/**
 * Who and what one article speaks of, and whom each attribution is from and to (`parties[i]` belongs to
 * `attributions[i]`). `choose` weighs those whom a pronoun or description may mean; `about` does so inside contents.
 */
export function refer(
  text: string,
  layout: Layout,
  names: readonly Name[],
  attributions: readonly Attribution[],
  choose: Choose = chooseBy(shippedWeights()),
  about: { readonly weights: AboutWeights; readonly watch?: Watch } = { weights: shippedAboutWeights() },
): { readonly references: readonly Reference[]; readonly parties: readonly Parties[] } {
  const drafts = new EntityDrafts();
  clusterNames(text, names, drafts);
  addRoles(text, layout, names, drafts);
  describeNames(text, layout, names, drafts);
  const lead = layout.blocks.find(({ role }) => role === 'BODY')?.span.end ?? 0;
  for (const draft of drafts.all) draft.opens = draft.mentions.some(({ start }) => start < lead);
  const ledger = new Ledger(text, layout, attributions, drafts.all);
  const spoken = new Spoken(layout);
  const parties = partiesOf({ text, layout, names, drafts, ledger, spoken, choose }, attributions);
  addContentMentions(text, layout, names, attributions, parties, drafts, about.weights, about.watch);
  const met = drafts.all.filter(({ latent }) => !latent);
  return { references: met.map((draft) => draft.toReference()), parties };
}
