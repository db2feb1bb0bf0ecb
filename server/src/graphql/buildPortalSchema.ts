import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { guardRootFields } from "./access";
import { DateTimeScalar } from "./scalars";
import { InputError } from "./userErrors";

type Resolver = new () => object;

/** The schema of all modules, with every root field guarded. */
export function buildPortalSchema(resolvers: readonly Resolver[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<Resolver>,
    orphanedTypes: [InputError],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: { forbidUnknownValues: false },
  });
  return guardRootFields(schema);
}
