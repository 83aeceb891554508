import type { Extraction } from '../src/model/extraction.js';

interface City {
  readonly name: string;
  readonly statements: number;
}

/** Counts in how many statements each city is talked about. Cities are the same when their GeoNames ids or names are. */
export class CityTally {
  private readonly cities = new Map<string, City>();

  add({ references, statements }: Extraction): void {
    for (const { id, type, name, ids } of references) {
      if (type !== 'CITY') continue;
      const about = statements.filter((statement) => statement.about.some(({ entity }) => entity === id));
      if (about.length === 0) continue;
      const key = ids.geonames ?? name;
      const before = this.cities.get(key);
      this.cities.set(key, {
        name: before?.name ?? name,
        statements: (before?.statements ?? 0) + about.length,
      });
    }
  }

  /** Name of the city with most statements; of equals, the first in the alphabet. */
  most(): string | undefined {
    const [first] = [...this.cities.values()].sort(
      (a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1),
    );
    return first?.name;
  }
}
