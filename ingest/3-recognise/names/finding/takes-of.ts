import { ORGANISATION_HEADS } from '../../../language/en/names-organisations.js';
import { PLACE_HEADS } from '../../../language/en/names-places.js';
import { TITLE_HEADS } from '../../../language/en/names-titles.js';

/** Whether a name goes on with "of" after this word: "University of Oxford", "Secretary of State", "Isle of Man". */
export const takesOf = (lower: string): boolean =>
  ORGANISATION_HEADS.has(lower) ||
  PLACE_HEADS.has(lower) ||
  TITLE_HEADS.has(lower) ||
  OTHERS_WITH_OF.test(lower);

const OTHERS_WITH_OF =
  /^(?:isle|kingdom|organization|organisation|bar|coast|statue|arc|friends|sons|doctors|reporters|brotherhood|knights|daughters|university|leader|head)s?$/u;
