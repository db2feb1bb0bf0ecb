import { IsInt, IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Page, PageRequest } from "../kernel/page";

@ObjectType({ description: "Where a page ends (分页信息)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more rows follow." })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the last row, for `after`." })
  endCursor: string | null;
}

/** Arguments of a list; extend it with `filter` and `orderBy`. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many rows, at most 100." })
  @IsInt()
  @Min(1)
  @Max(100)
  first: number;
  @Field(() => String, { nullable: true, description: "Rows after this cursor." })
  @IsOptional()
  after: string | null;
  @Field(() => Int, { nullable: true, description: "Rows to skip, at most 10,000; beyond it use `after`. Staff lists only." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  offset: number | null;
}

/** The page that the arguments ask for. */
export function pageRequest(args: PageArgs): PageRequest {
  return { first: args.first, after: args.after ?? null, offset: args.offset ?? 0 };
}

/** What a connection class looks like. */
export interface Connection<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
  totalCountIsCapped: boolean;
}

/** Makes the connection type of a node type; `export class XConnection extends connectionOf(X, "…") {}` with @ObjectType. */
export function connectionOf<Node extends object>(node: ClassType<Node>, what: string): abstract new () => Connection<Node> {
  @ObjectType(`${node.name}Page`, { description: `A page of ${what}.` })
  abstract class ConnectionBase implements Connection<Node> {
    @Field(() => [node], { description: `The ${what} of this page.` })
    nodes: Node[];
    @Field(() => PageInfo, { description: "Where this page ends." })
    pageInfo: PageInfo;
    @Field(() => Int, { description: "How many rows the filter finds, exact up to 10,000." })
    totalCount: number;
    @Field(() => Boolean, { description: "True when there are more than 10,000." })
    totalCountIsCapped: boolean;
  }
  return ConnectionBase;
}

/** Presents a page as a connection. */
export function presentPage<Row, Node>(page: Page<Row>, present: (row: Row) => Node): Connection<Node> {
  return {
    nodes: page.nodes.map(present),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    totalCount: page.totalCount,
    totalCountIsCapped: page.totalCountIsCapped,
  };
}
