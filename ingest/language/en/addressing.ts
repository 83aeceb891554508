/** Verbs whose next noun phrase is who it was said to: "told reporters that …". */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'tell ask remind assure inform advise notify urge'.split(' '),
);
