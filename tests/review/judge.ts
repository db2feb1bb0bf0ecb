import { unfitWords } from "./cmsDoor";
import { guardPeriod, offices, people, standIn, widerChannel, type Person } from "./people";
import type { Row, Rows } from "./rows";
import { sealOf, type Shown } from "./world";

/** All that the judge looks at: the log, the rule stored with each text, what the public sees, and what each actor had before their eyes. */
export interface Evidence {
  readonly rows: Rows;
  readonly shown: readonly Shown[];
  /** Hash of the words that the actor of a step saw, by step id. */
  readonly seen: ReadonlyMap<string, string>;
  /** The documents that the CMS still publishes. */
  readonly published: ReadonlySet<string>;
}

interface Stage {
  readonly stage: string;
  readonly role: string;
  readonly proofreading: string;
}

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly reviewStage: string | null;
  readonly proofread: boolean;
  readonly hash: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly at: Date;
}

interface Text {
  readonly row: Row;
  readonly stages: readonly Stage[];
  readonly authorMayTakeFirst: boolean;
  readonly authors: readonly (string | null)[];
  readonly steps: readonly Step[];
}

/** What of the evidence no rule allows. Knows the law and the county's facts, and nothing of how the server keeps them. */
export function violationsIn({ rows, shown, seen, published }: Evidence): string[] {
  const texts = (rows["revision"] ?? []).map((row) => textOf(row, rows));
  const claims = texts.flatMap((text) => [...claimProblems(text, seen), ...ruleProblems(text, rows)].map((problem) => `${nameOf(text.row)}: ${problem}`));
  const sights = shown.flatMap((one) => {
    const text = texts.find(({ row }) => row["id"] === one.revisionId);
    return text ? sightProblems(text, one).map((problem) => `${nameOf(text.row)} is shown: ${problem}`) : ["something unknown is shown"];
  });
  const doubles = shown.filter(({ subjectId, channel }, index) => shown.findIndex((other) => other.subjectId === subjectId && other.channel === channel) !== index).map(() => "two revisions of one text are shown");
  const gone = shown.flatMap(({ subjectId }) => {
    const piece = (rows["piece"] ?? []).find(({ id }) => id === subjectId);
    return piece === undefined || published.has(textIn(piece, "cmsDocumentId")) ? [] : ["what the CMS has taken down is shown"];
  });
  const waiting = texts.filter(({ row }) => row["state"] === "SUBMITTED" || row["state"] === "IN_REVIEW").map(({ row }) => row["subjectId"]);
  const rivals = waiting.filter((subject, index) => waiting.indexOf(subject) !== index).map(() => "two revisions of one text wait for review");
  return [...claims, ...sights, ...doubles, ...gone, ...rivals];
}

const nameOf = (row: Row): string => `${textIn(row, "subjectType")} ${String(row["number"])}`;
const textIn = (row: Row, column: string): string => row[column] as string;
const dateIn = (row: Row, column: string): Date => new Date(`${textIn(row, column).replace(" ", "T")}Z`);

function textOf(row: Row, rows: Rows): Text {
  const rule = JSON.parse(textIn(row, "rule")) as { stages: Stage[]; authorMayTakeFirst: boolean };
  const steps = (rows["revision_step"] ?? []).filter(({ revisionId }) => revisionId === row["id"]).map(stepOf);
  // Whoever puts a text forward stands among its authors.
  const authors = [...(JSON.parse(textIn(row, "authors")) as (string | null)[]), row["submittedBy"] as string | null];
  return { row, ...rule, authors, steps };
}

function stepOf(row: Row): Step {
  return {
    id: textIn(row, "id"), kind: textIn(row, "kind"), reviewStage: row["reviewStage"] as string | null, proofread: row["proofread"] === 1, hash: textIn(row, "hash"),
    actor: textIn(row, "actor"), onBehalfOf: row["onBehalfOf"] as string | null, at: dateIn(row, "at"),
  };
}

/** The rule stored with a text is the one that stood written down when it was submitted. */
function ruleProblems({ row, stages, authorMayTakeFirst }: Text, rows: Rows): string[] {
  const submittedAt = dateIn(row, "submittedAt");
  const written = (rows["review_rule"] ?? []).filter((rule) => dateIn(rule, "recordedAt") <= submittedAt && dateIn(rule, "effectiveAt") <= submittedAt);
  const [inForce] = written.sort((left, right) => dateIn(right, "effectiveAt").getTime() - dateIn(left, "effectiveAt").getTime());
  const isSame = inForce !== undefined && sealOf(JSON.parse(textIn(inForce, "stages"))) === sealOf(stages) && (inForce["authorMayTakeFirst"] === 1) === authorMayTakeFirst;
  return isSame ? [] : ["its rule is not the one of its day"];
}

/** Every review, proofreading and signature in the log was its actor's to give, about the words the actor saw. */
function claimProblems(text: Text, seen: Evidence["seen"]): string[] {
  const problems: string[] = [];
  const approvals = text.steps.filter(({ kind }) => kind === "APPROVED");
  for (const [index, step] of approvals.entries()) problems.push(...approvalProblems(text, step, index));
  for (const step of text.steps.filter(({ kind }) => kind === "PROOFREAD")) problems.push(...proofreadingProblems(text, step));
  for (const step of text.steps.filter(({ kind }) => kind === "SIGNED")) problems.push(...signatureProblems(text, step, approvals));
  for (const step of text.steps.filter(({ kind }) => kind === "SIGNED_WIDER")) problems.push(...widerProblems(text, step));
  for (const { id, kind, hash } of text.steps) if (seen.has(id) && seen.get(id) !== hash) problems.push(`${kind} of words that its actor did not see`);
  return problems;
}

function approvalProblems(text: Text, step: Step, index: number): string[] {
  const stage = text.stages[index];
  if (!stage || step.reviewStage !== stage.stage) return [`review ${String(index + 1)} is not the one its rule asks for`];
  const problems: string[] = [];
  if (!sitsAt(step, stage)) problems.push(`${stage.stage} was taken by somebody who does not hold it`);
  if (isByAuthor(text, step) && !mayAuthorTake(text, step, index)) problems.push(`${stage.stage} was taken by an author`);
  const before = text.steps.filter(({ kind, id }) => kind === "APPROVED" && id < step.id);
  if (before.some((other) => shareAPerson(other, step))) problems.push(`${stage.stage} was taken by one who took an earlier stage`);
  const others = text.steps.filter(({ kind, reviewStage, actor, id }) => kind === "PROOFREAD" && reviewStage === stage.stage && actor !== step.actor && id < step.id);
  if (stage.proofreading === "SEPARATE" ? others.length === 0 : !step.proofread) problems.push(`${stage.stage} was not proofread`);
  return problems;
}

function proofreadingProblems(text: Text, step: Step): string[] {
  const index = text.stages.findIndex(({ stage }) => stage === step.reviewStage);
  const stage = text.stages[index];
  const passed = text.steps.filter(({ kind, id }) => kind === "APPROVED" && id < step.id).length;
  if (!stage || index !== passed) return ["a stage was proofread that it did not wait for"];
  if (!sitsAt(step, stage)) return [`${stage.stage} was proofread by somebody who does not hold it`];
  return isByAuthor(text, step) && !mayAuthorTake(text, step, index) ? [`${stage.stage} was proofread by an author`] : [];
}

function signatureProblems(text: Text, step: Step, approvals: readonly Step[]): string[] {
  const problems: string[] = [];
  const last = approvals.at(-1);
  if (!sitsAt(step, { stage: "FINAL", role: "REVIEWER" }) && !sitsAt(step, { stage: "FINAL", role: "ADMINISTRATOR" })) problems.push("it was signed by somebody who may not");
  if (isByAuthor(text, step)) problems.push("it was signed by an author");
  if (last && shareAPerson(last, step)) problems.push("it was signed by who gave the last review");
  return problems;
}

/** A signature for showing a text more: by who may sign, who neither wrote the text nor asked for it, and another chair than the one before. */
function widerProblems(text: Text, step: Step): string[] {
  const problems: string[] = [];
  if (!sitsAt(step, { stage: "FINAL", role: "REVIEWER" }) && !sitsAt(step, { stage: "FINAL", role: "ADMINISTRATOR" })) problems.push("showing it more was signed by somebody who may not");
  if (isByAuthor(text, step) || peopleAt(step).includes(people.administrator)) problems.push("showing it more was signed by who asked for it");
  const others = widerSignatures(text.steps, step).filter(({ id }) => id !== step.id);
  if (others.some((other) => shareAPerson(other, step))) problems.push("showing it more was signed twice by one chair");
  return problems;
}

/** The signatures under what was asked for last before a step. */
function widerSignatures(steps: readonly Step[], until: Step): readonly Step[] {
  const before = steps.filter(({ id }) => id <= until.id);
  return before.slice(before.map(({ kind }) => kind).lastIndexOf("ASKED_WIDER") + 1).filter(({ kind }) => kind === "SIGNED_WIDER");
}

/** What nobody asked for at first is shown by one signature, by two if that came into force in a guard period. */
function widerSightProblems({ steps }: Text): string[] {
  const widened = steps.filter(({ kind }) => kind === "WIDENED").at(-1);
  if (!widened) return ["in a channel that nobody signed for"];
  const needed = isGuarded(widened) ? 2 : 1;
  return widerSignatures(steps, widened).length < needed ? ["in a channel that too few signed for"] : [];
}

function isGuarded({ at }: Step): boolean {
  return at >= guardPeriod.from && at < guardPeriod.until;
}

/** The text that the public sees is the sealed one, every stage of its rule taken, one more signature given if it went out in a guard period. */
function sightProblems(text: Text, { snapshot, channel }: Shown): string[] {
  const { row, stages, steps } = text;
  const problems = channel === widerChannel ? widerSightProblems(text) : [];
  if (steps.some(({ hash }) => hash !== sealOf(snapshot))) problems.push("with other words than were submitted and reviewed");
  if (steps.filter(({ kind }) => kind === "APPROVED").length !== stages.length) problems.push("before its review was finished");
  if ("title" in snapshot && snapshot.title === unfitWords) problems.push("with media that the portal had returned");
  const shownSince = steps.filter(({ kind }) => kind === "WENT_LIVE").at(-1);
  if (row["state"] !== "LIVE" || !shownSince) return [...problems, "though it is not live"];
  if (isGuarded(shownSince) && !steps.some(({ kind }) => kind === "SIGNED")) problems.push("in a guard period, without a second signature");
  return problems;
}

function personOf(id: string | null): Person | undefined {
  return Object.values(people).find(({ accountId }) => accountId === id || `staff:${accountId}` === id);
}

function peopleAt({ actor, onBehalfOf }: Step): Person[] {
  return [personOf(actor), personOf(onBehalfOf)].filter((person) => person !== undefined);
}

function sitsAt(step: Step, { stage, role }: Pick<Stage, "stage" | "role">): boolean {
  const [actor, principal] = peopleAt(step);
  if (!actor) return false;
  if (!principal) return holds(actor, stage, role);
  const standsIn = actor.accountId === people.deputy.accountId && principal.accountId === people.leader.accountId && step.at >= standIn.from && step.at < standIn.until;
  return standsIn && role === "REVIEWER" && holds(principal, stage, role);
}

function holds({ isAdministrator, stages, office }: Person, stage: string, role: string): boolean {
  if (role === "ADMINISTRATOR") return isAdministrator;
  return office !== offices.elsewhere && stages.some((own) => own === stage);
}

function isByAuthor({ authors }: Text, step: Step): boolean {
  return peopleAt(step).some(({ accountId, cmsUserId }) => authors.some((author) => author === `staff:${accountId}` || (cmsUserId !== null && author === `cms:${cmsUserId}`)));
}

/** The first stage where the rule says so, and only as somebody who is known to be the author. */
function mayAuthorTake({ authorMayTakeFirst }: Text, step: Step, index: number): boolean {
  return index === 0 && authorMayTakeFirst && peopleAt(step).every(({ isLinked }) => isLinked);
}

function shareAPerson(left: Step, right: Step): boolean {
  const ids = new Set(peopleAt(left).map(({ accountId }) => accountId));
  return peopleAt(right).some(({ accountId }) => ids.has(accountId));
}
