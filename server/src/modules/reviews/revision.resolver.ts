import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { staffAccountByCmsUserId, staffNameById } from "../identity";
import { organisationById, OrganisationType, presentOrganisation } from "../stations";
import { presentFinding, WordingFindingType } from "../wording";
import type { DeskStanding } from "./queries/deskStandings";
import { isOverdue } from "./queries/reviewDesk";
import { subjectKeyOf, type SubjectStanding } from "./queries/standingsOfSubjects";
import { canResubmit } from "./review.policy";
import { deskStandingById, stepsOfRevision, subjectStandingByKey, wordingOfRevision } from "./revision.loaders";
import { RevisionTextType, RevisionType } from "./revision.type";
import { presentStep, RevisionStepType } from "./revisionStep.type";
import { sealedTexts } from "./sealedTexts";

/** Who wrote, took and takes a revision. */
@Resolver(() => RevisionType)
export class RevisionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who submitted it (送审人); null for somebody not linked to an account." })
  async submittedByName(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(row.submittedBy, context);
  }

  @FieldResolver(() => [String], { description: "Names of its authors: whoever submitted it, saved its draft or replaced its media (作者); unknown ones are left out." })
  async authorNames(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<string[]> {
    const names = await Promise.all(row.authors.map((author) => nameOf(author, context)));
    return [...new Set(names.filter((name): name is string => name !== null))];
  }

  @FieldResolver(() => Boolean, { description: "Whether an author is not known to the panel: link the CMS account to a member of staff (作者未关联)." })
  async hasUnknownAuthor(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    const names = await Promise.all(row.authors.map((author) => nameOf(author, context)));
    return names.includes(null);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "Whose text it is (单位)." })
  async organisation(@Root() { organisationId }: RevisionType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    const row = organisationId === null ? null : await context.loader(organisationById).load(organisationId);
    return row && presentOrganisation(row);
  }

  @FieldResolver(() => [RevisionTextType], { description: "Its sealed words field by field (文字)." })
  texts(@Root() { row }: RevisionType): RevisionTextType[] {
    return sealedTexts(row.snapshot);
  }

  @FieldResolver(() => [WordingFindingType], { description: "What the lists in force say of its words, those about its pictures and the names of its files (用语检查): what going live would ask about." })
  async wordingFindings(@Root() { id }: RevisionType, @Ctx() context: RequestContext): Promise<WordingFindingType[]> {
    return (await context.loader(wordingOfRevision).load(id)).map(presentFinding);
  }

  @FieldResolver(() => Boolean, { description: "Whether it waits longer than its rule allows (是否逾期)." })
  isOverdue(@Root() { row }: RevisionType, @Ctx() { reader }: RequestContext): boolean {
    return isOverdue(row, reader.now);
  }

  @FieldResolver(() => [RevisionStepType], { description: "Every step it has taken, oldest first (流转记录)." })
  async steps(@Root() { id }: RevisionType, @Ctx() context: RequestContext): Promise<RevisionStepType[]> {
    return (await context.loader(stepsOfRevision).load(id)).map(presentStep);
  }

  @FieldResolver(() => [String], { description: "Names of those who could take the step it waits for, a deputy as “乙（代甲）” (等谁); empty when nothing waits, or nobody could." })
  async waitsFor(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return (await standingOf(revision, context))?.waitsFor ?? [];
  }

  @FieldResolver(() => Boolean, { description: "Whether it passed every stage and waits for a further signature, as in a guard period (待加签)." })
  async awaitsSignature(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.awaitsSignature ?? false;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may approve it now (可否通过)." })
  async viewerCanApprove(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.mayApprove ?? false;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may record a proofreading of their own (可否校对)." })
  async viewerCanProofread(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.mayProofread ?? false;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may return it (可否退回)." })
  async viewerCanReturn(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.mayReturn ?? false;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may sign for showing it (可否加签)." })
  async viewerCanSign(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.maySign ?? false;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may take it back (可否撤回)." })
  async viewerCanTakeBack(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await standingOf(revision, context))?.mayTakeBack ?? false;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The revision of the same text that the public sees (现行版本), this one included; null when it sees none." })
  async liveRevisionId(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await subjectOf(revision, context))?.liveId ?? null;
  }

  @FieldResolver(() => ID, { description: "The newest revision of the same text (最新版本), this one included." })
  async newestRevisionId(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<string> {
    return (await subjectOf(revision, context))?.newestId ?? revision.id;
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person is among its authors (是否本人稿件)." })
  async viewerIsAuthor(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    return isViewerAmong([...row.authors, row.submittedBy], context);
  }

  @FieldResolver(() => Boolean, { description: "Whether the asking person may put the same words forward once more (可否再次送审); false for pieces, which are put forward where they are written." })
  async viewerCanResubmit(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<boolean> {
    const { row } = revision;
    if ((await subjectOf(revision, context))?.newestId !== row.id) return false;
    return canResubmit(context.actor, row, await isViewerAmong([...row.authors, row.submittedBy], context));
  }
}

/** Who took a step. */
@Resolver(() => RevisionStepType)
export class RevisionStepResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who (谁), by the name of that day; null for the portal itself and for somebody not linked to an account." })
  async actorName(@Root() { row }: RevisionStepType, @Ctx() context: RequestContext): Promise<string | null> {
    if (row.actorName !== null) return row.actorName;
    return nameOf(row.actor.startsWith("system:cms:") ? row.actor.slice("system:".length) : row.actor, context);
  }
}

/** Name of an account in a reference; null where none is known. */
export async function nameOf(reference: string | null, context: RequestContext): Promise<string | null> {
  return (await accountOf(reference, context))?.name ?? null;
}

async function accountOf(reference: string | null, context: RequestContext): Promise<{ readonly id: string; readonly name: string } | null> {
  const [source, id] = reference?.split(":") ?? [];
  if (!id || source === "system") return null;
  return context.loader(source === "cms" ? staffAccountByCmsUserId : staffNameById).load(id);
}

async function subjectOf({ row }: RevisionType, context: RequestContext): Promise<SubjectStanding | null> {
  return context.loader(subjectStandingByKey).load(subjectKeyOf(row));
}

async function isViewerAmong(references: readonly (string | null)[], context: RequestContext): Promise<boolean> {
  const { actor } = context;
  if (actor.kind !== "staff") return false;
  const accounts = await Promise.all(references.map((reference) => accountOf(reference, context)));
  return accounts.some((account) => account?.id === actor.accountId);
}

async function standingOf({ id }: RevisionType, context: RequestContext): Promise<DeskStanding | null> {
  return context.loader(deskStandingById).load(id);
}
