import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../graphql";

@ObjectType("RevisionReuse", { description: "That a revision was written back as its entry's draft (用回记录)." })
export class RevisionReuseType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => DateTimeScalar, { description: "When (时间)." })
  at: Date;
  accountId: string;
}
