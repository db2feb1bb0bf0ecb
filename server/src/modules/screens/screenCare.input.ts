import { Field, ID, InputType, Int } from "type-graphql";
import type { ScreenCommandKind } from "./screenCommand.entity";
import { ScreenCommandKindEnum } from "./screen.type";

@InputType({ description: "A player's code and where its screen belongs (配对)." })
export class PairScreenInput {
  @Field(() => String, { description: "The six digits on the screen (配对码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ID, { description: "The station that looks after it (所属阵地)." })
  stationId: string;
  @Field(() => String, { nullable: true, description: "Where it hangs (安装位置)." })
  placeText: string | null;
}

@InputType({ description: "A screen without a network (登记未联网屏幕)." })
export class RegisterOfflineScreenInput {
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ID, { description: "The station that looks after it (所属阵地)." })
  stationId: string;
  @Field(() => Int, { description: "Width in pixels (宽)." })
  widthPx: number;
  @Field(() => Int, { description: "Height in pixels (高)." })
  heightPx: number;
  @Field(() => String, { nullable: true, description: "Who looks after it (管理人)." })
  keeperName: string | null;
  @Field(() => String, { nullable: true, description: "Where it hangs (安装位置)." })
  placeText: string | null;
}

@InputType({ description: "What is to be known of a screen from now on (修改屏幕)." })
export class UpdateScreenInput {
  @Field(() => ID, { description: "Its id." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ID, { description: "The station that looks after it (所属阵地)." })
  stationId: string;
  @Field(() => String, { nullable: true, description: "Where it hangs (安装位置)." })
  placeText: string | null;
  @Field(() => String, { nullable: true, description: "When it is switched on, as text (开屏时间)." })
  openHours: string | null;
  @Field(() => String, { nullable: true, description: "Who looks after it (管理人)." })
  keeperName: string | null;
  @Field(() => [String], { nullable: true, description: "Tags for targeting (标签); left out, they become none." })
  tags: string[] | null;
}

@InputType({ description: "The screen to let go of (解除配对)." })
export class UnpairScreenInput {
  @Field(() => ID, { description: "Its id." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@InputType({ description: "What a screen is to do (屏幕指令)." })
export class CommandScreenInput {
  @Field(() => ID, { description: "The screen's id." })
  id: string;
  @Field(() => ScreenCommandKindEnum, { description: "What to do (指令)." })
  kind: ScreenCommandKind;
}
