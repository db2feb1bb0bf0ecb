import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { PublicLecture } from "../lectures";
import { presentPublicPiece, PublicPieceType } from "./publicPiece.type";
import { publicPieces } from "./queries/publicPieces";

@Resolver(() => PublicLecture)
export class LectureNoticesResolver {
  @FieldResolver(() => [PublicPieceType], { complexity: 20, description: "Its live notices for the mini-program, with its time and place of now (宣讲预告)." })
  async notices(@Root() lecture: PublicLecture, @Ctx() { reader, services }: RequestContext): Promise<PublicPieceType[]> {
    const place = { channel: "MINI_PROGRAM" as const, stationCode: null, timeZone: services.config.timeZone };
    const notices = await publicPieces(reader, place, ["LECTURE_NOTICE"]);
    return notices.filter(({ snapshot }) => snapshot.lectureId === lecture.id).map(presentPublicPiece);
  }
}
