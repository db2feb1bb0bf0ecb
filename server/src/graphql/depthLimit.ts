import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type SelectionSetNode, type ValidationContext } from "graphql";

/** A validation rule: no operation nests its fields deeper than this; introspection does not count. */
export function depthLimit(deepest: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, context.getDocument(), new Set()) > deepest) {
        context.reportError(new GraphQLError(`查询嵌套超过 ${String(deepest)} 层`, { nodes: [operation], extensions: { code: "BAD_REQUEST" } }));
      }
    },
  });
}

function depthOf(set: SelectionSetNode | undefined, document: DocumentNode, seen: ReadonlySet<string>): number {
  if (!set) return 0;
  return Math.max(0, ...set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith("__") ? 0 : 1 + depthOf(selection.selectionSet, document, seen);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, document, seen);
    const { value } = selection.name;
    if (seen.has(value)) return 0;
    const fragment = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? depthOf(fragment.selectionSet, document, new Set([...seen, value])) : 0;
  }));
}
