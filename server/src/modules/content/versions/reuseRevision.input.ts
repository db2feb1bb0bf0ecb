import { Matches } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { MutationPayload } from "../../../graphql";
import { PieceType } from "../piece.type";
import { RevisionMediumType } from "./revisionDiff.type";

@InputType({ description: "Writes an old revision back as its entry's draft (用回这个版本)." })
export class ReuseRevisionInput {
  @Field(() => ID, { description: "The revision to write back (版本)." })
  revisionId: string;
  @Field(() => String, { description: "Chosen by the client, 8 to 64 letters, digits, - or _; sent again it writes nothing twice." })
  @Matches(/^[\w-]{8,64}$/)
  requestId: string;
  @Field(() => Boolean, { defaultValue: false, description: "Writes over changes in the draft that nobody submitted yet; without it they are a CONFLICT (盖掉未送审的改动)." })
  overwrite: boolean;
}

@ObjectType({
  description: "The answer to reuseRevision. Errors: NOT_ALLOWED, NOT_FOUND, NOT_AN_ENTRY (a text of the server's own), CONFLICT (the draft holds changes that nobody submitted yet), CMS_UNREACHABLE, ENTRY_GONE (deleted in the CMS), CMS_REFUSED.",
})
export class ReuseRevisionPayload extends MutationPayload {
  @Field(() => PieceType, { nullable: true, description: "The piece, whose `cmsUrl` leads to the draft (内容)." })
  piece: PieceType | null;
  @Field(() => [RevisionMediumType], { nullable: true, description: "Files that the CMS no longer has: to be uploaded there again, their copies are at `url` (要重新上传的素材)." })
  missingMedia: readonly RevisionMediumType[] | null;
  @Field(() => [RevisionMediumType], { nullable: true, description: "Files whose alternative text or caption differs in the CMS now: to be looked at there (说明文字已变的素材)." })
  retoldMedia: readonly RevisionMediumType[] | null;
}
