import {
  isLeafType, isListType, isNonNullType, isObjectType, Kind,
  type FieldNode, type FragmentDefinitionNode, type FragmentSpreadNode, type GraphQLField, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type InlineFragmentNode, type SelectionNode,
} from "graphql";
import { JsonBytes } from "./jsonBytes";

/** Writes a value as JSON; throws NotPlain for one that only the executor can answer. */
export type Write = (value: unknown, into: JsonBytes) => void;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** A type, field or value that is more than plain data. */
export class NotPlain extends Error {}

/** The extension that marks types whose objects never change once they are made. */
export const unchanging = "isUnchanging";

/**
 * Compiles selections of plain data (no resolver, argument or directive anywhere below) into a writer whose bytes are the executor's.
 * What is written of an object of an unchanging type is kept with the object: written once, however many answers hold it. Throws NotPlain for the rest.
 */
export function plainWriter(type: GraphQLOutputType, selections: readonly SelectionNode[], fragments: Fragments): Write {
  if (isNonNullType(type)) return filledWriter(type.ofType, selections, fragments);
  const filled = filledWriter(type, selections, fragments);
  return (value, into) => {
    if (value === null || value === undefined) into.text("null");
    else filled(value, into);
  };
}

function filledWriter(type: GraphQLOutputType, selections: readonly SelectionNode[], fragments: Fragments): Write {
  if (isListType(type)) return listWriter(plainWriter(type.ofType as GraphQLOutputType, selections, fragments));
  if (isLeafType(type)) return leafWriter(type);
  if (!isObjectType(type)) throw new NotPlain(`${String(type)} has several forms`);
  const write = objectWriter(type, fieldsOf(type, selections, fragments), fragments);
  return type.extensions[unchanging] === true ? remembering(write) : write;
}

function listWriter(write: Write): Write {
  return (value, into) => {
    if (!Array.isArray(value)) throw new NotPlain("not an array");
    into.text("[");
    value.forEach((entry, index) => {
      if (index > 0) into.text(",");
      write(entry, into);
    });
    into.text("]");
  };
}

function leafWriter(type: GraphQLLeafType): Write {
  return (value, into) => {
    const said: unknown = value === null || value === undefined ? undefined : type.serialize(value);
    if (said === null || said === undefined) throw new NotPlain(`nothing to write as ${type.name}`);
    into.text(JSON.stringify(said));
  };
}

function objectWriter(type: GraphQLObjectType, fields: ReadonlyMap<string, FieldNode>, fragments: Fragments): Write {
  const parts = [...fields].map(([key, node], index) => {
    const { name, type: fieldType } = plainField(type, node);
    return { before: `${index === 0 ? "" : ","}${JSON.stringify(key)}:`, name, write: plainWriter(fieldType, node.selectionSet?.selections ?? [], fragments) };
  });
  return (value, into) => {
    if (typeof value !== "object" || value === null) throw new NotPlain("not an object");
    into.text("{");
    for (const { before, name, write } of parts) {
      into.text(before);
      write((value as Record<string, unknown>)[name], into);
    }
    into.text("}");
  };
}

function plainField(type: GraphQLObjectType, { name }: FieldNode): GraphQLField<unknown, unknown> {
  const field = type.getFields()[name.value];
  if (!field || field.resolve !== undefined || field.args.length > 0) throw new NotPlain(`${type.name}.${name.value}`);
  return field;
}

/** The fields by the names they are answered under, in the executor's order. */
function fieldsOf(type: GraphQLObjectType, selections: readonly SelectionNode[], fragments: Fragments, found = new Map<string, FieldNode>()): Map<string, FieldNode> {
  for (const selection of selections) {
    if (hasDirective(selection)) throw new NotPlain("a directive");
    if (selection.kind === Kind.FIELD) addField(found, selection);
    else fieldsOf(type, partOf(type, selection, fragments), fragments, found);
  }
  return found;
}

function addField(found: Map<string, FieldNode>, field: FieldNode): void {
  const key = (field.alias ?? field.name).value;
  // The same field twice would have to be merged.
  if (found.has(key)) throw new NotPlain(`${key} twice`);
  found.set(key, field);
}

function partOf(type: GraphQLObjectType, selection: FragmentSpreadNode | InlineFragmentNode, fragments: Fragments): readonly SelectionNode[] {
  const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
  if (!part || (part.typeCondition && part.typeCondition.name.value !== type.name)) throw new NotPlain("a part of another type");
  return part.selectionSet.selections;
}

function hasDirective({ directives }: SelectionNode): boolean {
  return directives !== undefined && directives.length > 0;
}

function remembering(write: Write): Write {
  const known = new WeakMap<object, Buffer>();
  return (value, into) => {
    const before = known.get(value as object);
    if (before !== undefined) {
      into.bytes(before);
      return;
    }
    const own = new JsonBytes();
    write(value, own);
    const made = own.all();
    known.set(value as object, made);
    into.bytes(made);
  };
}
