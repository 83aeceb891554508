/** Nouns for words spoken, which have their speaker before them and "that" after: "Russia’s announcement that …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  (
    'announcement claim statement warning assertion allegation accusation suggestion assurance contention remark comment ' +
    'promise pledge prediction admission declaration insistence complaint argument'
  ).split(' '),
);
