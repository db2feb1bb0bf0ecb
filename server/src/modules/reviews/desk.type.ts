import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../graphql";
import { RevisionType } from "./revision.type";

@ObjectType({ description: "A page of a tray (审稿台列表)." })
export class RevisionConnection extends connectionOf(RevisionType, "revisions") {}

@ObjectType("ReviewDeskCounts", { description: "How many revisions lie in each tray, exact up to 10,000 (审稿台数量)." })
export class DeskCountsType {
  @Field(() => Int, { description: "待我审." })
  waitingForMe: number;
  @Field(() => Int, { description: "待我签字." })
  toSign: number;
  @Field(() => Int, { description: "我送审的." })
  mine: number;
  @Field(() => Int, { description: "退回我的." })
  returned: number;
  @Field(() => Int, { description: "已逾期." })
  overdue: number;
  @Field(() => Int, { description: "全部待审." })
  pending: number;
}
