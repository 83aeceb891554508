/**
 * Who is who: prints one line for each part that `npm run quality -- identity` measures, with --json all figures as JSON,
 * with --misses each miss too.
 */

const b3 = ({ b3: { precision, recall, f1 } }) => `precision ${precision}, recall ${recall}, F1 ${f1}`;

const PARTS = [
  {
    name: 'pronouns',
    measure: async (shared) => (await import('./quality-identity-pronouns.mjs')).identityPronouns(shared),
    line: ({ pronouns, right, wrong, unresolved }) =>
      `${pronouns} sources: right ${right}, wrong ${wrong}, unresolved ${unresolved}`,
  },
  {
    name: 'across articles',
    measure: async (shared) => (await import('./quality-identity-across.mjs')).identityAcross(shared),
    line: ({ articles, references, rules, baseline }) =>
      `${articles} articles, ${references} references, B³: ${b3(rules)}; pairs F1 ${rules.pairs.f1}; equal names: ${b3(baseline)}; pairs F1 ${baseline.pairs.f1}`,
  },
  {
    name: 'cities',
    measure: async (shared) => (await import('./quality-identity-cities.mjs')).identityCities(shared),
    line: ({ mentions, right, baseline }) =>
      `${mentions} mentions: right ${right}, largest bearer ${baseline}`,
  },
  {
    name: 'coreference',
    measure: async (shared) =>
      (await import('./quality-identity-coreference.mjs')).identityCoreference(shared),
    line: ({ articles, mentions, found, given }) =>
      `${articles} articles, ${mentions} mentions: found ${JSON.stringify(found)}, given ${JSON.stringify(given)}`,
  },
];

export async function identity(shared, { json, withMisses }) {
  for (const { name, measure, line } of PARTS) {
    const { misses = [], ...figures } = await measure(shared);
    if (json) console.log(JSON.stringify({ part: name, ...figures, ...(withMisses && { misses }) }));
    else {
      console.log(`${name}: ${line(figures)}`);
      for (const miss of withMisses ? misses : []) {
        console.log(`  ${typeof miss === 'string' ? miss : JSON.stringify(miss)}`);
      }
    }
  }
}
