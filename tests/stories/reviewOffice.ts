import type { Portal } from "../portal/portal";
import { CmsClient } from "../portal/cms";
import { StaffClient } from "../portal/staff";

/** Somebody who reviews, signed in at the panel with a password of their own. */
export interface Reviewer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly client: StaffClient;
}

type Stage = "FIRST" | "SECOND" | "FINAL";

interface Waiting {
  readonly id: string;
  readonly hash: string;
  readonly nextStage: Stage;
}

const password = "Sanshen-2026-xian";
const people = { editor: [["FIRST"], "方编辑"], head: [["FIRST", "SECOND"], "严科长"], leader: [["FINAL"], "温主任"] } as const;

/** The three persons of a county's reviews: the editor takes 初审, the section head 复审 (or 初审), the leader 终审. */
export interface ReviewOffice {
  readonly editor: Reviewer;
  readonly head: Reviewer;
  readonly leader: Reviewer;
}

/** Gives the three their accounts, the editor one at the CMS as well, and writes the rule down. */
export async function openReviewOffice(portal: Portal, staff: StaffClient, organisationId: string): Promise<ReviewOffice> {
  const cms = await CmsClient.signIn(portal);
  const cmsUserId = await cms.createPerson({ email: "editor@sanshen.example", name: people.editor[1], roleName: "编辑", password });
  const appoint = async (who: keyof typeof people): Promise<Reviewer> => {
    const [stages, name] = people[who];
    const email = `${who}@sanshen.example`;
    const { id, ...reviewer } = await appointPerson(portal, staff, { name, email, roles: [{ role: "REVIEWER", organisationId, stages }] });
    if (who === "editor") await staff.do("mutation($input: LinkCmsUserInput!) { linkCmsUser(input: $input) { userErrors { code message } } }", { id, cmsUserId });
    return reviewer;
  };
  const office = { editor: await appoint("editor"), head: await appoint("head"), leader: await appoint("leader") };
  await staff.do("mutation($input: SaveReviewRuleInput!) { saveReviewRule(input: $input) { userErrors { code message } } }", {
    organisationId, authorMayTakeFirst: true, source: "县内容审核办法", validFrom: new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date()),
    stages: (["FIRST", "SECOND", "FINAL"] as const).map((stage) => ({ stage, role: "REVIEWER", proofreading: "REVIEWER", deadlineHours: 24 })),
  });
  return office;
}

/** Gives somebody an account with these roles and a password of their own. */
export async function appointPerson(portal: Portal, staff: StaffClient, account: { name: string; email: string; roles: object[] }): Promise<Reviewer & { readonly id: string }> {
  const id = await createAccount(staff, account);
  return { id, name: account.name, email: account.email, password, client: await signInAnew(portal, account.email) };
}

/** Passes all three stages of what waits under a title, without looking at a page. */
export async function passAll(office: ReviewOffice, title: string): Promise<void> {
  const approve = "mutation($input: ApproveRevisionInput!) { approveRevision(input: $input) { userErrors { code message } } }";
  for (const { client } of [office.editor, office.head, office.leader]) {
    const { id: revisionId, hash, nextStage: stage } = await waitingFor(client, title);
    await client.do(approve, { revisionId, hash, stage, proofread: true });
  }
}

/** What waits for a reviewer under a title. */
export async function waitingFor(client: StaffClient, title: string): Promise<Waiting> {
  const asked = "query($q: String) { reviewDesk(box: WAITING_FOR_ME, first: 10, filter: { q: $q }) { nodes { id hash nextStage } } }";
  const { reviewDesk } = await client.run<{ reviewDesk: { nodes: Waiting[] } }>(asked, { q: title });
  const [found] = reviewDesk.nodes;
  if (!found) throw new Error(`nothing of ${title} waits`);
  return found;
}

async function createAccount(staff: StaffClient, account: { name: string; email: string; roles: object[] }): Promise<string> {
  const create = "mutation($input: CreateStaffAccountInput!) { createStaffAccount(input: $input) { staffAccount { id } userErrors { code message } } }";
  const { staffAccount } = await staff.do<{ staffAccount: { id: string }; userErrors: unknown[] }>(create, { ...account, initialPassword: `${password}-0` });
  return staffAccount.id;
}

// A password that somebody else gave opens nothing but the way to one's own.
async function signInAnew(portal: Portal, email: string): Promise<StaffClient> {
  const given = await StaffClient.signIn(portal, email, `${password}-0`);
  const response = await fetch(`${portal.url}/api/auth/password`, {
    method: "POST", headers: { "content-type": "application/json", cookie: given.cookie }, body: JSON.stringify({ current: `${password}-0`, next: password }),
  });
  if (!response.ok) throw new Error(`the new password was answered ${String(response.status)}: ${await response.text()}`);
  return StaffClient.signIn(portal, email, password);
}
