/** What paragraphs beside the news look like. Each is tried against one whole paragraph, without white space at its ends. */
export const BOILERPLATE: readonly RegExp[] = [
  /\bclick here\b/iu,
  /\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|updates|inbox|alerts|here|today|now|free)\b/iu,
  /\bnewsletter\b.{0,60}\b(?:sign up|subscribe|inbox)\b/iu,
  /^(?:read (?:more|also|next|the)|see also|watch|listen|related|more on|more from|don['’]t miss|recommended)\b.{0,12}[:|]/iu,
  /^(?:follow us|follow \S+ on|like us on|join us on|share this|download (?:the|our) app)\b/iu,
  /^live (?:briefing|blog|updates|coverage)\b/iu,
  /^(?:advertisement|sponsored|promoted)\b/iu,
  /\ball rights reserved\b|^©|^\(c\) /iu,
  /\bour (?:live )?(?:coverage|briefing) of\b.{0,80}\bhere\b/iu,
  /^(?:correction|clarification|editor['’]s note)\b.{0,30}:/iu,
  /\b(?:read|see) the (?:letter|report|article|story|document) in full\b/iu,
];

export const CREDIT: readonly RegExp[] = [
  /^\(?(?:with )?additional reporting (?:by|from)\b/iu,
  /^\(?with (?:reporting|contributions) (?:by|from)\b/iu,
  /^\(?(?:reporting|writing|editing|edited|compiled|written|translated) by\b/iu,
  /^\(?with (?:agencies|agency reports)\b/iu,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b/iu,
];

export const CAPTION: readonly RegExp[] = [
  /^(?:photo|picture|image|photograph|graphic|video|file photo)s?\b.{0,20}:/iu,
  /\b(?:photo|picture|image|photograph)s?(?: credit)?: ?[^.]{2,60}\.?$/iu,
];

/** A day or a place and a day on a line of its own: "Saturday, October 9, 2010", "BRUSSELS 1996-08-22", "19:42". */
export const DATELINE: readonly RegExp[] = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{3,24}$/iu,
  /^[\p{Lu} .,'’/-]{2,40} \d{4}-\d\d-\d\d$/u,
  /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/iu,
  /^(?:published|updated|posted|last updated)\b.{3,60}$/iu,
  /^\d{1,2} \p{L}{3,9} \d{4}$/u,
];
