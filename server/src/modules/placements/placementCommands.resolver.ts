import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answer, type RequestContext } from "../../graphql";
import type { Outcome } from "../../kernel/outcome";
import { changePlacement, changeStandingRule } from "./commands/changePlacement";
import { createStandingRule } from "./commands/createStandingRule";
import { dropPlacementChange } from "./commands/dropPlacementChange";
import { endPlacement, endStandingRule } from "./commands/endPlacement";
import { placePiece } from "./commands/placePiece";
import { signPlacement } from "./commands/signPlacement";
import type { Placement } from "./placement.entity";
import {
  ChangePlacementInput, ChangePlacementPayload, ChangeStandingRuleInput, ChangeStandingRulePayload, CreateStandingRuleInput, CreateStandingRulePayload,
  DropPlacementChangeInput, DropPlacementChangePayload, EndPlacementInput, EndPlacementPayload, EndStandingRuleInput, EndStandingRulePayload, PlacePieceInput,
  PlacePiecePayload, SignPlacementInput, SignPlacementPayload,
} from "./placement.input";
import { presentPlacement, type PlacementType } from "./placement.type";

interface Answered {
  readonly placement: PlacementType;
}

@Resolver()
export class PlacementCommandsResolver {
  @Mutation(() => PlacePiecePayload, { description: "Gives a piece a placement of its own (投放); in force at once when it shows nothing more, else after a signature." })
  async placePiece(@Ctx() context: RequestContext, @Arg("input", () => PlacePieceInput, { description: "What, where and when." }) input: PlacePieceInput): Promise<Partial<PlacePiecePayload>> {
    return shown(await context.inTransaction((work) => placePiece(work, input)));
  }

  @Mutation(() => ChangePlacementPayload, { description: "Gives a piece's own placement another plan (修改投放); at once when it shows nothing more, else after a signature." })
  async changePlacement(@Ctx() context: RequestContext, @Arg("input", () => ChangePlacementInput, { description: "Which, and the plan." }) input: ChangePlacementInput): Promise<Partial<ChangePlacementPayload>> {
    return shown(await context.inTransaction((work) => changePlacement(work, input)));
  }

  @Mutation(() => EndPlacementPayload, { description: "Ends a piece's own placement (结束投放): it shows nothing more from this moment; what its end would show more waits for a signature." })
  async endPlacement(@Ctx() context: RequestContext, @Arg("input", () => EndPlacementInput, { description: "Which." }) input: EndPlacementInput): Promise<Partial<EndPlacementPayload>> {
    return shown(await context.inTransaction((work) => endPlacement(work, input)));
  }

  @Mutation(() => CreateStandingRulePayload, { description: "Adds a standing rule (新建常设投放)." })
  async createStandingRule(@Ctx() context: RequestContext, @Arg("input", () => CreateStandingRuleInput, { description: "The rule and the plan." }) input: CreateStandingRuleInput): Promise<Partial<CreateStandingRulePayload>> {
    return shown(await context.inTransaction((work) => createStandingRule(work, input)));
  }

  @Mutation(() => ChangeStandingRulePayload, { description: "Gives a standing rule another plan (修改常设投放)." })
  async changeStandingRule(@Ctx() context: RequestContext, @Arg("input", () => ChangeStandingRuleInput, { description: "Which, the rule and the plan." }) input: ChangeStandingRuleInput): Promise<Partial<ChangeStandingRulePayload>> {
    return shown(await context.inTransaction((work) => changeStandingRule(work, input)));
  }

  @Mutation(() => EndStandingRulePayload, { description: "Ends a standing rule at once (结束常设投放)." })
  async endStandingRule(@Ctx() context: RequestContext, @Arg("input", () => EndStandingRuleInput, { description: "Which." }) input: EndStandingRuleInput): Promise<Partial<EndStandingRulePayload>> {
    return shown(await context.inTransaction((work) => endStandingRule(work, input)));
  }

  @Mutation(() => SignPlacementPayload, { description: "Signs what waits about a placement (签字); with enough signatures it is in force." })
  async signPlacement(@Ctx() context: RequestContext, @Arg("input", () => SignPlacementInput, { description: "Which." }) input: SignPlacementInput): Promise<Partial<SignPlacementPayload>> {
    return shown(await context.inTransaction((work) => signPlacement(work, input)));
  }

  @Mutation(() => DropPlacementChangePayload, { description: "Drops what waits about a placement (不同意, 撤回)." })
  async dropPlacementChange(@Ctx() context: RequestContext, @Arg("input", () => DropPlacementChangeInput, { description: "Which." }) input: DropPlacementChangeInput): Promise<Partial<DropPlacementChangePayload>> {
    return shown(await context.inTransaction((work) => dropPlacementChange(work, input)));
  }
}

function shown(outcome: Outcome<Placement>): Partial<PlacePiecePayload> {
  return answer<Placement, Answered>(outcome, (row) => ({ placement: presentPlacement(row) }));
}
