import { getNamedType, isLeafType } from "graphql";
import type { ComplexityEstimator } from "graphql-query-complexity";

/** What a field costs: nothing for a value, one for each object it may have to fetch; a list as often as it may have rows. */
export const costEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const first: unknown = args["first"];
  return (typeof first === "number" ? Math.max(first, 1) : 1) * (1 + childComplexity);
};
