import { createStaffAccount, newPassword } from "../../modules/identity";
import type { ReviewStage, RoleName } from "../../kernel/actor";
import { linkCmsUser } from "../../modules/identity/commands/linkCmsUser";
import { carryOut, idOf, type SeedContext } from "./step";

interface Persona {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly station?: string;
  readonly team?: string;
  readonly organisation?: string;
  readonly stages?: readonly ReviewStage[];
}

/** One account a persona; they share the first administrator's password, so that a demo needs one line to be shown around. */
const personas: readonly Persona[] = [
  { email: "editor@wenming.local", name: "禾编辑", role: "REVIEWER", organisation: "WHC", stages: ["FIRST"] },
  { email: "reviewer2@wenming.local", name: "禾复审", role: "REVIEWER", organisation: "WHC", stages: ["SECOND"] },
  { email: "reviewer3@wenming.local", name: "禾终审", role: "REVIEWER", organisation: "WHC", stages: ["FINAL"] },
  { email: "manager@wenming.local", name: "桥管理", role: "STATION_MANAGER", station: "WH04" },
  { email: "keeper@wenming.local", name: "柳小满", role: "STATION_KEEPER", station: "WH0301" },
  { email: "screen@wenming.local", name: "商户甲", role: "SCREEN_KEEPER", station: "WH0101" },
  { email: "team@wenming.local", name: "法联络", role: "TEAM_MANAGER", team: "法治宣讲队" },
  { email: "leader@wenming.local", name: "禾领导", role: "VIEWER" },
];

/** The demo editor's account in a CMS that knows only its administrator beside her. */
export const editorInCms = "2";

/** The personas of the demo county; the editor is one person in the panel and in the CMS. */
export async function seedStaff(context: SeedContext): Promise<void> {
  const password = await newPassword(context.services.config.adminPassword);
  for (const { email, name, role, station, team, organisation, stages } of personas) {
    const scope = {
      stationId: station === undefined ? null : idOf(context, station), teamId: team === undefined ? null : idOf(context, team),
      organisationId: organisation === undefined ? null : idOf(context, organisation), stages: stages ?? [],
    };
    const account = await carryOut(context, name, (work) => createStaffAccount(work, { email, name, roles: [{ role, ...scope }], password, mustChangePassword: false }));
    context.ids.set(email, account.id);
  }
  await carryOut(context, "editor", (work) => linkCmsUser(work, { id: idOf(context, "editor@wenming.local"), cmsUserId: editorInCms }));
}
