import type { EntityType } from '../../../src/model/entity.js';
import { DOCUMENT_ENDINGS, PEOPLES } from '../../language/en/names-collectives.js';

const PEOPLE_ENDING = /(?:ans|ists|ites|ims|ers)$/u;

/**
 * Of names that are no person's, body's or place's, those that the record keeps: peoples, creeds and parties by their
 * people ("Muslims", "Bosnian Serbs", "Republicans") as GROUP, and laws and treaties ("Clean Water Act") as DOCUMENT.
 */
export function collectiveType(name: string): EntityType | undefined {
  const words = name.split(/\s+/u);
  const last = (words.at(-1) as string).toLowerCase();
  if (words.length > 1 && DOCUMENT_ENDINGS.has(last)) return 'DOCUMENT';
  return PEOPLES.has(last) || (PEOPLE_ENDING.test(last) && /^\p{Lu}/u.test(words.at(-1) as string))
    ? 'GROUP'
    : undefined;
}
