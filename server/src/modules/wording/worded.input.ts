import { IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";

/** Input of a mutation that makes names or reasons public at once. */
@InputType()
export abstract class WordedInput {
  @Field(() => String, {
    nullable: true,
    description: "Why words of its public texts are used although a list warns of them, at most 500 characters; asked for with WORDING_REASON_NEEDED (用语说明).",
  })
  @IsOptional()
  wordingReason: string | null;
}
