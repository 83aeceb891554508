import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The deepest field of a document that has passed validation: its fragments make no circle. Introspection is not counted. */
export function levelsOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // A fragment may be spread thousands of times over: each is measured once.
  const measured = new Map<SelectionSetNode, number>();
  const below = (set: SelectionSetNode | undefined): number => {
    if (set === undefined) return 0;
    const known = measured.get(set);
    if (known !== undefined) return known;
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return below(fragments.get(selection.name.value)?.selectionSet);
      return selection.name.value.startsWith('__') ? 0 : 1 + below(selection.selectionSet);
    });
    const depth = Math.max(0, ...depths);
    measured.set(set, depth);
    return depth;
  };
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? below(definition.selectionSet) : 0,
    ),
  );
}
