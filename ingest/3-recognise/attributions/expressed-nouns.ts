import type { Attribution } from '../../../src/model/attribution.js';
import { span, type Span } from '../../../src/model/span.js';

/** "expressed scepticism over": the verb, and what is expressed. */
const EXPRESSION = /^(.*\b(?:express|voic|repeat|reiterat|utter)(?:e|ed|es|ing|s)?)\s+(\p{L}.*)$/isu;
/** Between cue and content nothing but a preposition may stand, or the two are not one phrase. */
const NEXT = /^\s*(?:over|about|at|for|on|in|of|to|with|towards?|against)?\s*$/iu;

/**
 * What somebody expresses is part of what is said, not of the words that show it: the tagger, which learnt otherwise
 * from a corpus with another custom, gives the noun to the cue.
 *
 *     expressed scepticism over | the plan   →   expressed | scepticism over the plan
 */
export const withExpressedNouns = (text: string, found: readonly Attribution[]): readonly Attribution[] =>
  found.map((attribution) => {
    const [first, ...others] = attribution.content;
    const cue = attribution.cue.at(-1);
    if (!first || !cue || first.start < cue.end || !NEXT.test(text.slice(cue.end, first.start)))
      return attribution;
    const [, verb, noun] = EXPRESSION.exec(text.slice(cue.start, cue.end)) ?? [];
    if (verb === undefined || noun === undefined) return attribution;
    const shown: Span = span(cue.start, cue.start + verb.length);
    return {
      ...attribution,
      cue: [...attribution.cue.slice(0, -1), shown],
      content: [span(cue.end - noun.length, first.end), ...others],
    };
  });
