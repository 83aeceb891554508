import { layOut } from '../../../ingest/2-text/lay-out.js';
import type { EntityType, Name } from '../../../src/model/entity.js';

/** A text with names marked by type: "[P Anna Berg] of [O Harbour Union] said". P person, O organisation, C country, T city. */
export function named(marked: string) {
  const types: Record<string, EntityType> = { P: 'PERSON', O: 'ORGANISATION', C: 'COUNTRY', T: 'CITY' };
  const names: Name[] = [];
  let text = '';
  for (const [, type, name, rest] of marked.matchAll(/(?:\[([POCT]) ([^\]]+)\])|([^[]+)/gu)) {
    if (name !== undefined) {
      names.push({
        start: text.length,
        end: text.length + name.length,
        type: types[type ?? ''] as EntityType,
      });
    }
    text += name ?? rest ?? '';
  }
  return { text, names, layout: layOut(text) };
}
