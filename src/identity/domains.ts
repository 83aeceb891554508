/** What a title belongs to. */
export type Domain = 'sport' | 'state' | 'arts' | 'science' | 'faith';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const HEADS: ReadonlyMap<string, Domain> = new Map(
  (
    [
      [
        'sport',
        `striker midfielder defender goalkeeper winger forward batsman bowler pitcher quarterback skipper footballer cricketer
         player golfer sprinter swimmer jockey cyclist boxer wrestler seed athlete runner batter catcher`,
      ],
      [
        'state',
        `president minister premier chancellor senator congressman congresswoman governor mayor mp mep lawmaker legislator
         ambassador envoy king queen prince general admiral colonel councillor spokesman spokeswoman spokesperson`,
      ],
      [
        'arts',
        'actor actress singer rapper musician composer conductor filmmaker novelist poet playwright painter pianist',
      ],
      [
        'science',
        'scientist professor researcher physicist chemist biologist historian astronomer economist surgeon',
      ],
      ['faith', 'pope archbishop bishop cardinal rabbi imam ayatollah priest vicar pastor'],
    ] as const
  ).flatMap(([domain, list]) => words(list).map((head) => [head, domain] as const)),
);

/** What the words of a folded title say; undefined for one that may belong anywhere ("director"). */
export const domainOf = (title: string): Domain | undefined =>
  title
    .split(' ')
    .map((word) => HEADS.get(word))
    .find((domain) => domain !== undefined);
