import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { IsOptional } from "class-validator";
import { answer, MutationPayload, type RequestContext } from "../../graphql";
import { presentScreen, screenById, ScreenType } from "../screens";
import { deleteScreenGroup } from "./commands/deleteScreenGroup";
import { saveScreenGroup } from "./commands/saveScreenGroup";
import { listScreenGroups } from "./queries/listScreenGroups";
import type { ScreenGroup } from "./screenGroup.entity";

@ObjectType("ScreenGroup", { description: "A named group of screens that placements can aim at (屏幕组)." })
class ScreenGroupType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => [ID], { description: "Its screens (屏幕)." })
  screenIds: readonly string[];
}

@InputType({ description: "A group of screens as it shall be (保存屏幕组)." })
class SaveScreenGroupInput {
  @Field(() => ID, { nullable: true, description: "Which one; left out for a new one." })
  @IsOptional()
  id: string | null;
  @Field(() => Int, { nullable: true, description: "The version the caller saw." })
  @IsOptional()
  version: number | null;
  @Field(() => String, { description: "Name, at most 40 characters (名称)." })
  name: string;
  @Field(() => [ID], { description: "Its screens, at most 500 (屏幕)." })
  screenIds: string[];
}

@InputType({ description: "Drops a group of screens (删除屏幕组)." })
class DeleteScreenGroupInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version the caller saw." })
  version: number;
}

@ObjectType({ description: "The answer to saveScreenGroup." })
class SaveScreenGroupPayload extends MutationPayload {
  @Field(() => ScreenGroupType, { nullable: true, description: "The group (屏幕组)." })
  screenGroup: ScreenGroupType | null;
}

@ObjectType({ description: "The answer to deleteScreenGroup." })
class DeleteScreenGroupPayload extends MutationPayload {
  @Field(() => ScreenGroupType, { nullable: true, description: "The group that was dropped (屏幕组)." })
  screenGroup: ScreenGroupType | null;
}

@Resolver(() => ScreenGroupType)
export class ScreenGroupResolver {
  @Query(() => [ScreenGroupType], { description: "The groups of screens by name (屏幕组)." })
  async screenGroups(@Ctx() { reader }: RequestContext): Promise<ScreenGroupType[]> {
    return (await listScreenGroups(reader)).map(present);
  }

  @FieldResolver(() => [ScreenType], { complexity: 5, description: "Its screens that are still there (屏幕)." })
  async screens(@Root() { screenIds }: ScreenGroupType, @Ctx() context: RequestContext): Promise<ScreenType[]> {
    const rows = await Promise.all(screenIds.map((id) => context.loader(screenById).load(id)));
    return rows.flatMap((row) => (row ? [presentScreen(row, context.reader.now)] : []));
  }

  @Mutation(() => SaveScreenGroupPayload, { description: "Names a group of screens, or changes one (保存屏幕组); one that placements name cannot grow." })
  async saveScreenGroup(@Ctx() context: RequestContext, @Arg("input", () => SaveScreenGroupInput, { description: "The group." }) input: SaveScreenGroupInput): Promise<Partial<SaveScreenGroupPayload>> {
    return answer(await context.inTransaction((work) => saveScreenGroup(work, input)), (row) => ({ screenGroup: present(row) }));
  }

  @Mutation(() => DeleteScreenGroupPayload, { description: "Drops a group of screens that no placement names (删除屏幕组)." })
  async deleteScreenGroup(@Ctx() context: RequestContext, @Arg("input", () => DeleteScreenGroupInput, { description: "Which." }) input: DeleteScreenGroupInput): Promise<Partial<DeleteScreenGroupPayload>> {
    return answer(await context.inTransaction((work) => deleteScreenGroup(work, input)), (row) => ({ screenGroup: present(row) }));
  }
}

function present({ id, version, name, screenIds }: ScreenGroup): ScreenGroupType {
  return Object.assign(new ScreenGroupType(), { id, version, name, screenIds });
}
