/** Pronouns that stand for a source. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we i who him her them his its their me us my our whose which'.split(' '),
);

/** "one", "the other", "two of them", "all four": some of those spoken of before, with no noun of their own. */
export const PARTITIVES =
  /^(?:(?:the\s+)?others?|both|all(?:\s+(?:two|three|four|five|six))?|each|some|many|several|most|few|none|another|one|two|three|four|five|six|the\s+(?:two|three|four|former|latter))(?:\s+of\s+(?:them|whom|those|these))?(?=$|,|\s+who\b)/iu;

/** Nouns after the name of a body that only say what it is. */
export const APPELLATIONS =
  /^\s+(?:news(?:paper)?|paper|daily|weekly|magazine|tabloid|news agency|agency|company|group|party|network|website|union|bank|radio|television|portal)$/iu;
