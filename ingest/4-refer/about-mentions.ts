import type { Attribution } from '../../src/model/attribution.js';
import type { Name } from '../../src/model/entity.js';
import type { Layout } from '../../src/model/layout.js';
import type { Parties } from '../../src/model/parties.js';
import { covers, type Span } from '../../src/model/span.js';
import { cluesOf, type Clues } from './about/clues.js';
import { housesOf } from './about/houses.js';
import { MentionOrder } from './about/mention-order.js';
import { isPronoun, pointersIn, type Pointer } from './about/pointers.js';
import { LEAST, sharesBy, type AboutWeights } from './about/shares.js';
import type { EntityDraft, EntityDrafts } from './entity-draft.js';

/** Sees, for the attribution of an index, each pointer with the clues for those whom it may mean: what training learns from. */
export type Watch = (
  attribution: number,
  pointer: Pointer,
  clues: ReadonlyMap<EntityDraft | undefined, Clues>,
) => void;

/**
 * Adds the mentions inside contents that are no names: "he", "its", "the company", "both countries". Each is given to whom
 * it means with a share of at least LEAST ("the two leaders": half of it each), and left alone otherwise.
 */
export function addContentMentions(
  text: string,
  layout: Layout,
  names: readonly Name[],
  attributions: readonly Attribution[],
  parties: readonly Parties[],
  drafts: EntityDrafts,
  weights: AboutWeights,
  watch?: Watch,
): void {
  const byId = new Map(drafts.all.map((draft) => [draft.id, draft]));
  const order = new MentionOrder(layout, drafts.all);
  const houses = housesOf(text, layout, names, drafts);
  const headline = layout.blocks.find(({ role }) => role === 'HEADLINE')?.span;
  const inHeadline = new Set(headline ? order.inside([headline]).map(({ draft }) => draft) : []);
  let spokeBefore: ReadonlySet<EntityDraft> = new Set();
  let spokenOfBefore: ReadonlySet<EntityDraft> = new Set();
  for (const i of inTextOrder(attributions)) {
    const { content, source } = attributions[i] as Attribution;
    const speakers = (parties[i]?.speakers ?? []).flatMap(({ entity }) => byId.get(entity) ?? []);
    const taken = order.inside(content);
    const setting = {
      speakers,
      houses: new Set([
        ...speakers.flatMap(({ roles }) => roles.flatMap(({ of }) => byId.get(of ?? '') ?? [])),
        ...speakers.flatMap((speaker) => [...(houses.get(speaker) ?? [])]),
        ...order
          .inside(source)
          .map(({ draft }) => draft)
          .filter((draft) => draft.type !== 'PERSON' && !speakers.includes(draft)),
      ]),
      spokeBefore,
      spokenOfBefore,
      namedHere: new Set(taken.filter(({ form }) => form === 'NAME').map(({ draft }) => draft)),
      inHeadline,
    };
    for (const pointer of pointersIn(text, layout, content, (at) => taken.some((one) => covers(one, at)))) {
      const at = pointer.places[0] as Span;
      const quoted = layout.quotations.some(({ inner }) => covers(inner, at));
      const clues = cluesOf(pointer, order.before(at), { ...setting, quoted });
      watch?.(i, pointer, clues);
      for (const [draft, share] of sharesBy(weights, clues)) {
        if (!draft || share < (pointer.pair ? LEAST / 2 : LEAST)) continue;
        const form = isPronoun(pointer) ? 'PRONOUN' : 'DESCRIPTION';
        for (const place of pointer.places) {
          draft.addMention(place, form);
          order.add({ ...place, draft, form });
        }
      }
    }
    spokeBefore = new Set(speakers);
    spokenOfBefore = new Set(order.inside(content).map(({ draft }) => draft));
  }
}

/** The indices of attributions in the order of their contents. */
const inTextOrder = (attributions: readonly Attribution[]): readonly number[] => {
  const first = (i: number): number => attributions[i]?.content[0]?.start ?? 0;
  return attributions.map((_, i) => i).sort((a, b) => first(a) - first(b));
};
