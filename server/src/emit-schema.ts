import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildPortalSchema } from "./graphql/buildPortalSchema";
import { modules } from "./modules";

const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
