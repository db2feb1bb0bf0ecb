import { IsOptional } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateScalar, MutationPayload } from "../../graphql";
import { WordedInput } from "../wording";
import { PalaceClosureType, TimetableSlotType } from "./youthPalace.type";

@InputType({ description: "A new weekly hour (新增课时)." })
export class AddTimetableSlotInput extends WordedInput {
  @Field(() => ID, { description: "Its club (社团)." })
  clubId: string;
  @Field(() => Int, { description: "1 = Monday … 7 = Sunday (星期)." })
  weekday: number;
  @Field(() => String, { description: "Start, 16:20 (开始)." })
  startTime: string;
  @Field(() => String, { description: "End, 17:20 (结束)." })
  endTime: string;
  @Field(() => String, { nullable: true, description: "Room, when it is not the club's own (活动室)." })
  @IsOptional()
  room: string | null;
  @Field(() => DateScalar, { description: "First day (起始日期)." })
  validFrom: string;
  @Field(() => DateScalar, { nullable: true, description: "Last day (截止日期); left out: until further notice." })
  @IsOptional()
  validUntil: string | null;
}

@InputType({ description: "Changes of a weekly hour (修改课时); a field left out stays." })
export class UpdateTimetableSlotInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => Int, { nullable: true, description: "1 = Monday … 7 = Sunday (星期)." })
  @IsOptional()
  weekday: number | null;
  @Field(() => String, { nullable: true, description: "Start, 16:20 (开始)." })
  @IsOptional()
  startTime: string | null;
  @Field(() => String, { nullable: true, description: "End, 17:20 (结束)." })
  @IsOptional()
  endTime: string | null;
  @Field(() => String, { nullable: true, description: "Room, when it is not the club's own (活动室)." })
  @IsOptional()
  room: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day (起始日期)." })
  @IsOptional()
  validFrom: string | null;
  @Field(() => DateScalar, { nullable: true, description: "Last day (截止日期); null: until further notice." })
  @IsOptional()
  validUntil: string | null;
}

@InputType({ description: "Takes a weekly hour out (删除课时)." })
export class RemoveTimetableSlotInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "Closes a palace on some days (闭馆)." })
export class SetPalaceClosureInput extends WordedInput {
  @Field(() => ID, { description: "Which palace (少年宫)." })
  palaceId: string;
  @Field(() => DateScalar, { description: "First closed day (开始日期)." })
  from: string;
  @Field(() => DateScalar, { description: "Last closed day (结束日期)." })
  until: string;
  @Field(() => String, { description: "Why (原因), as the public reads it." })
  reason: string;
}

@InputType({ description: "Opens a palace again on those days (取消闭馆)." })
export class RemovePalaceClosureInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
}

@ObjectType({ description: "Answer of addTimetableSlot." })
export class AddTimetableSlotPayload extends MutationPayload {
  @Field(() => TimetableSlotType, { nullable: true, description: "The new weekly hour (课时)." })
  timetableSlot: TimetableSlotType | null;
}

@ObjectType({ description: "Answer of updateTimetableSlot." })
export class UpdateTimetableSlotPayload extends MutationPayload {
  @Field(() => TimetableSlotType, { nullable: true, description: "The changed weekly hour (课时)." })
  timetableSlot: TimetableSlotType | null;
}

@ObjectType({ description: "Answer of removeTimetableSlot." })
export class RemoveTimetableSlotPayload extends MutationPayload {
  @Field(() => TimetableSlotType, { nullable: true, description: "The weekly hour that was removed (课时)." })
  timetableSlot: TimetableSlotType | null;
}

@ObjectType({ description: "Answer of setPalaceClosure." })
export class SetPalaceClosurePayload extends MutationPayload {
  @Field(() => PalaceClosureType, { nullable: true, description: "The closed days (闭馆安排)." })
  palaceClosure: PalaceClosureType | null;
}

@ObjectType({ description: "Answer of removePalaceClosure." })
export class RemovePalaceClosurePayload extends MutationPayload {
  @Field(() => PalaceClosureType, { nullable: true, description: "The closed days that were removed (闭馆安排)." })
  palaceClosure: PalaceClosureType | null;
}
