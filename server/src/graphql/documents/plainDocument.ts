import {
  GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, isNonNullType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLFieldConfigMap, type OperationDefinitionNode,
} from "graphql";
import { JsonBytes } from "./jsonBytes";
import { NotPlain, plainWriter, type Write } from "./plainWriter";

/** A query whose root fields give plain data: the executor checks rights and arguments and calls their resolvers, what they give is written directly. */
export interface PlainDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The whole answer with this data; throws when a value is not what its type says. */
  write(data: Readonly<Record<string, unknown>>): Buffer;
}

const AsItIs = new GraphQLScalarType({ name: "AsItIs", serialize: (value) => value });

/** The document as one that is written directly; null when anything in it is more than plain data. */
export function plainDocument(schema: GraphQLSchema, document: DocumentNode): PlainDocument | null {
  try {
    const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
    const [operation] = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
    const query = schema.getQueryType();
    if (!operation || !query) return null;
    const roots = operation.selectionSet.selections.map((selection) => rootOf(query, selection, fragments));
    return {
      schema: new GraphQLSchema({ query: new GraphQLObjectType({ name: query.name, fields: rootFields(query, roots) }) }),
      document: { ...document, definitions: [{ ...operation, selectionSet: { ...operation.selectionSet, selections: roots.map(({ bare }) => bare) } }] },
      write: (data) => writeAnswer(roots, data),
    };
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

interface Root {
  readonly key: string;
  readonly name: string;
  /** The field without what is asked of it. */
  readonly bare: FieldNode;
  readonly write: Write;
}

function writeAnswer(roots: readonly Root[], data: Readonly<Record<string, unknown>>): Buffer {
  const into = new JsonBytes();
  roots.forEach(({ key, write }, index) => {
    into.text(`${index === 0 ? '{"data":{' : ","}${JSON.stringify(key)}:`);
    write(data[key], into);
  });
  into.text("}}");
  return into.all();
}

function rootOf(query: GraphQLObjectType, selection: OperationDefinitionNode["selectionSet"]["selections"][number], fragments: ReadonlyMap<string, FragmentDefinitionNode>): Root {
  const field = selection.kind === Kind.FIELD ? query.getFields()[selection.name.value] : undefined;
  if (selection.kind !== Kind.FIELD || !field || (selection.directives?.length ?? 0) > 0) throw new NotPlain("no plain root field");
  const { selectionSet, ...bare } = selection;
  return { key: (selection.alias ?? selection.name).value, name: field.name, bare, write: plainWriter(field.type, selectionSet?.selections ?? [], fragments) };
}

function rootFields(query: GraphQLObjectType, roots: readonly Root[]): GraphQLFieldConfigMap<unknown, unknown> {
  const { fields } = query.toConfig();
  return Object.fromEntries(roots.flatMap(({ name }) => {
    const field = fields[name];
    return field ? [[name, { ...field, type: isNonNullType(field.type) ? new GraphQLNonNull(AsItIs) : AsItIs }]] : [];
  }));
}
