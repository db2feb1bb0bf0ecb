import { Arg, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graphql";
import { ScreenShapeEnum, type ScreenShape } from "../../screens";
import { showProblems } from "../queries/showProblems";
import type { ShowProblem, ShowProblemCode } from "./screenProblems";

export enum ShowProblemCodeEnum {
  VIDEO_UNPLAYABLE = "VIDEO_UNPLAYABLE", COPY_MISSING = "COPY_MISSING", TOO_LARGE = "TOO_LARGE", VIDEO_ON_STRIP = "VIDEO_ON_STRIP",
  SHAPE_MISFIT = "SHAPE_MISFIT", PICTURE_SMALL = "PICTURE_SMALL",
}
export enum ShowProblemSeverityEnum { ERROR = "ERROR", HINT = "HINT" }

registerEnumType(ShowProblemCodeEnum, {
  name: "ShowProblemCode",
  description: "What keeps a piece from being shown as it should be (展示问题).",
  valuesConfig: {
    VIDEO_UNPLAYABLE: { description: "The players do not play its video (视频放不了)." }, COPY_MISSING: { description: "The server has no copy of a file (素材缺失)." },
    TOO_LARGE: { description: "Its files are more than a screen keeps (素材太大)." }, VIDEO_ON_STRIP: { description: "A strip shows no video (条屏不放视频)." },
    SHAPE_MISFIT: { description: "Its pictures leave much of the screen empty (画幅不合)." }, PICTURE_SMALL: { description: "A picture is too small for a big screen (图片太小)." },
  },
});
registerEnumType(ShowProblemSeverityEnum, {
  name: "ShowProblemSeverity",
  description: "How much a problem matters (严重程度).",
  valuesConfig: { ERROR: { description: "It is not shown there (放不出来)." }, HINT: { description: "It is shown, not as well as it could be (可以更好)." } },
});

@ObjectType({ description: "A screen that a problem concerns (涉及的屏幕)." })
class ShowProblemScreen {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ScreenShapeEnum, { description: "Its shape (形状)." })
  shape: ScreenShape;
}

const mostScreens = 20;

@ObjectType("ShowProblem", { description: "Something that keeps a placed piece from being shown as it should be, and where (展示问题)." })
export class ShowProblemType {
  @Field(() => ShowProblemCodeEnum, { description: "What it is." })
  code: ShowProblemCode;
  @Field(() => ShowProblemSeverityEnum, { description: "How much it matters." })
  severity: ShowProblem["severity"];
  @Field(() => String, { description: "What is wrong and what to do, in Chinese (说明)." })
  message: string;
  @Field(() => Int, { description: "On how many screens (涉及屏幕数)." })
  screenCount: number;
  @Field(() => [ShowProblemScreen], { description: "The first 20 of them." })
  screens: readonly ShowProblemScreen[];
}

@Resolver(() => ShowProblemType)
export class ShowProblemResolver {
  @Query(() => [ShowProblemType], {
    description: "What keeps a piece from being shown as it should be on the screens it reaches now or within 15 days: of the revision under review, else the live one (展示问题); errors first.",
  })
  async showProblems(
    @Ctx() { reader, services }: RequestContext,
    @Arg("pieceId", () => ID, { description: "The piece (内容)." }) pieceId: string,
  ): Promise<ShowProblemType[]> {
    const problems = await showProblems(reader, { pieceId, timeZone: services.config.timeZone });
    return problems.map(({ screens, ...problem }) => ({ ...problem, screenCount: screens.length, screens: screens.slice(0, mostScreens) }));
  }
}
