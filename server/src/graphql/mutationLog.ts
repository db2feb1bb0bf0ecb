import { Kind, OperationTypeNode, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { RequestContext } from "./context";

interface Sent {
  readonly operation?: OperationDefinitionNode;
  readonly document?: DocumentNode;
  readonly contextValue: RequestContext;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Writes one line for every mutation: who called which, what it was refused for, how long it took; never what was given to it. */
export function mutationLog() {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, document, contextValue, errors = [] }: Sent) {
          if (operation?.operation !== OperationTypeNode.MUTATION || !document) return Promise.resolve();
          const { actor, refusals, services } = contextValue;
          const failed = errors.map(({ extensions }) => String(extensions["code"]));
          services.logger.info({
            audit: "mutation",
            mutations: [...mutationsOf(operation.selectionSet, fragmentsOf(document))],
            account: actor.kind === "staff" ? actor.accountId : null,
            refused: [...new Set([...refusals, ...failed])],
            ms: Math.round(performance.now() - startedAt),
          }, "mutation");
          return Promise.resolve();
        },
      });
    },
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [])));
}

// Names of the schema, not the caller's own for the operation or its parts, which may say anything.
function mutationsOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const names = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner) for (const name of mutationsOf(inner.selectionSet, fragments)) names.add(name);
    }
  }
  return names;
}
