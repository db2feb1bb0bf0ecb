import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { unauthenticated, type RequestContext } from "./context";

/** Whom a root field answers. Without a mark it answers signed-in staff only. */
export type Access = "public" | "screen" | "staff";

/** Marks a root field as open to anyone, in released documents; what it answers must be public. */
export function OpenToAll(): PropertyDecorator & MethodDecorator {
  return Extensions({ access: "public" });
}

/** Marks a root field as answering screens by their token. */
export function OpenToScreens(): PropertyDecorator & MethodDecorator {
  return Extensions({ access: "screen" });
}

/** The mark of a root field. */
export function accessOf(extensions: Readonly<Record<string, unknown>>): Access {
  const access = extensions["access"];
  return access === "public" || access === "screen" ? access : "staff";
}

function mayCall(access: Access, context: RequestContext): boolean {
  const { kind } = context.actor;
  if (access === "screen") return kind === "screen" || kind === "audience";
  return kind === "staff" || kind === "system" || (access === "public" && context.isReleased);
}

/** Puts the access check in front of every root field, so that a forgotten mark closes a field instead of opening it. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  guardType(schema.getQueryType());
  guardType(schema.getMutationType());
  return schema;
}

function guardType(type: GraphQLObjectType | null | undefined): void {
  if (!type) return;
  for (const field of Object.values(type.getFields())) {
    const access = accessOf(field.extensions);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: RequestContext, info) => {
      if (!mayCall(access, context)) throw unauthenticated();
      return resolve(source, args, context, info);
    };
  }
}
