/** Sets that grow by joining, some of which must stay apart. Ids that were never heard of are sets of their own. */
export class Clusters {
  private readonly parents = new Map<string, string>();
  /** By root: the members of the set. */
  private readonly sets = new Map<string, string[]>();
  /** By member: those that must not come into its set. */
  private readonly apart = new Map<string, string[]>();

  rootOf(id: string): string {
    let root = id;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    for (let step = id; step !== root;) {
      const next = this.parents.get(step)!;
      this.parents.set(step, root);
      step = next;
    }
    return root;
  }

  /** Joins the sets of two ids, unless a member of one must stay apart from a member of the other. */
  join(a: string, b: string): void {
    const [one, other] = [this.membersOf(a), this.membersOf(b)];
    const [small, large] = one.length <= other.length ? [one, other] : [other, one];
    const root = this.rootOf(large[0]!);
    if (root === this.rootOf(small[0]!)) return;
    if (small.some((id) => (this.apart.get(id) ?? []).some((foe) => this.rootOf(foe) === root))) return;
    this.sets.delete(this.rootOf(small[0]!));
    this.parents.set(this.rootOf(small[0]!), root);
    this.sets.set(root, large);
    for (const id of small) large.push(id);
  }

  /** Has no effect on two that are in one set already. */
  keepApart(a: string, b: string): void {
    if (this.rootOf(a) === this.rootOf(b)) return;
    this.apart.set(a, [...(this.apart.get(a) ?? []), b]);
    this.apart.set(b, [...(this.apart.get(b) ?? []), a]);
  }

  private membersOf(id: string): string[] {
    const root = this.rootOf(id);
    return this.sets.get(root) ?? [root];
  }
}
