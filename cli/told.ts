/** So many of a kind are told one by one. */
const MOST = 1_000;

/** Things of a run that may come in any number: the first of them, and how many there were. */
export class Told<Thing> {
  readonly first: Thing[] = [];
  count = 0;

  add(thing: Thing): void {
    this.count++;
    if (this.first.length < MOST) this.first.push(thing);
  }
}
