import {
  isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, getNamedType, isLeafType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType,
} from "graphql";

/** What a hostile or broken client puts into texts and ids. */
export const garbage: Readonly<Record<string, string>> = {
  "no id": "没有这个编号",
  "an id of nothing": "00000000-0000-7000-8000-000000000000",
  "a piece of SQL": "1' OR '1'='1'; DROP TABLE station; --",
  "a NUL byte": "文字\u0000结尾",
  "half a surrogate pair": "文字\ud83d结尾",
  "a long text": "长".repeat(20_000),
  nothing: "",
  "a path": "../../../../etc/passwd",
  markup: "<script>alert(1)</script>",
};

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1, Float: 1.5, Boolean: false, DateTime: "2026-11-25T02:00:00.000Z", Date: "2026-11-25",
};

/** A value of the type whose texts and ids are all `text`. */
export function fill(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return fill(type.ofType, text);
  if (isListType(type)) return [fill(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, fill(field.type, text)]));
  return scalars[type.name] ?? text;
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named)) return "{ __typename code message field }";
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const deeper = depth === 0 ? [] : fields.filter(({ name }) => ["nodes", "userErrors", "rowErrors"].includes(name)).map((field) => `${field.name} ${selection(field.type, depth - 1)}`);
  return `{ ${["__typename", ...leaves, ...deeper].join(" ")} }`;
}

/** A document that calls one root field with every argument there is. */
export function callOf(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const [head, args] = field.args.length === 0 ? [kind, ""] : [`${kind} (${declared})`, `(${given})`];
  return `${head} { ${field.name}${args} ${selection(field.type, 1)} }`;
}
