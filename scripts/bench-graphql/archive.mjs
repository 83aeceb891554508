/**
 * An invented archive of a given size, the same for the same size: statements by people about cities, some of which are
 * talked about by far the most (Zipf). The biggest city has 8 % of the statements, one small city exactly 50.
 */
const EXPONENT = 0.89;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAY = 86_400_000;
export const SMALL = 50;

export function archiveOf(statements, { idOf, fold }) {
  const people = Math.max(100, statements / 10);
  const cities = Math.max(200, statements / 50);
  const articles = Math.max(100, statements / 20);
  const entity = (type, name) => ({
    id: idOf('Entity', type, name),
    type,
    name,
    named: true,
    aliases: [],
    folded: [fold(name)],
  });
  const counts = Array.from({ length: cities }, (_, rank) =>
    Math.max(1, Math.round((0.08 * statements) / (rank + 1) ** EXPONENT)),
  );
  const smallRank = counts.findIndex((count) => count <= SMALL);
  counts[smallRank] = SMALL;
  // Every statement is about one city, some about a second one: cities are dealt out in steps that fall on all articles.
  const about = Array.from({ length: statements }, () => []);
  let dealt = 0;
  const step = coprimeTo(statements);
  counts.forEach((count, city) => {
    for (let i = 0; i < count; i++) about[(dealt++ * step) % statements].push(city);
  });
  for (const [i, places] of about.entries()) {
    if (places.length === 0) places.push(cities - 1 - (i % (cities / 2)));
  }
  const names = { people: (i) => `Person ${i}`, cities: (i) => `City ${i}` };
  return {
    entities: [
      ...Array.from({ length: people }, (_, i) => entity('PERSON', names.people(i))),
      ...Array.from({ length: cities }, (_, i) => entity('CITY', names.cities(i))),
    ],
    hub: names.cities(0),
    small: names.cities(smallRank),
    *articles() {
      const perArticle = statements / articles;
      for (let a = 0; a < articles; a++) {
        const id = idOf('Article', 'url', `https://bench.example/${a}`);
        const day = new Date(FIRST_DAY + ((a * 7_919) % 3_650) * DAY).toISOString().slice(0, 10);
        yield {
          article: {
            id,
            url: `https://bench.example/${a}`,
            title: `Headline ${a}`,
            publisher: `Outlet ${a % 50}`,
            publishedAt: day,
            language: 'en',
            versionKey: `${day}|${id}`,
          },
          version: {
            id: idOf('ArticleVersion', id),
            sha256: id.repeat(2),
            text: '',
            versionKey: `${day}|${id}`,
          },
          statements: Array.from({ length: perArticle }, (_, i) => {
            const number = a * perArticle + i;
            const order = `${day}|${id}|${String(999_999 - i).padStart(6, '0')}`;
            const speaker = Math.floor(people * ((number * 0.618_033_988_7) % 1) ** 2.5);
            const text = `the council would rebuild ${about[number].map(names.cities).join(' and ')} by spring, plan ${number}`;
            return {
              properties: {
                id: idOf('Statement', id, number),
                text,
                quotes: [text],
                kind: number % 3 === 0 ? 'DIRECT' : 'INDIRECT',
                act: 'SPEECH',
                cue: 'said',
                publishedAt: day,
                publisher: `Outlet ${a % 50}`,
                score: 0.9,
                order,
                versionKey: `${day}|${id}`,
                arrival: number + 1,
              },
              speaker: idOf('Entity', 'PERSON', names.people(speaker)),
              about: [...new Set(about[number])].map((city) => idOf('Entity', 'CITY', names.cities(city))),
            };
          }),
        };
      }
    },
  };
}

function coprimeTo(number) {
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  let step = Math.floor(number * 0.618) | 1;
  while (divisor(step, number) !== 1) step += 2;
  return step;
}
