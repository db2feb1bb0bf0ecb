import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StaffClient } from "../portal/staff";

const repository = resolve(__dirname, "../..");
const panelSource = join(repository, "admin/src");

/** A resource of the panel and which pages it has. */
export interface PanelResource {
  readonly name: string;
  readonly pages: readonly ("list" | "create" | "show" | "edit")[];
}

/** The panel's resources, as their own index files declare them. */
export function panelResources(): PanelResource[] {
  const folders = readdirSync(panelSource).map((folder) => join(panelSource, folder, "index.ts")).filter((file) => existsSync(file));
  return folders.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const name = /: ResourceProps = \{\s*name: '(\w+)'/.exec(text)?.[1];
    if (name === undefined) return [];
    return [{ name, pages: (["list", "create", "show", "edit"] as const).filter((page) => text.includes(` ${page}: lazy(`)) }];
  });
}

/** The panel's other pages, as its router declares them. */
export function panelPaths(): string[] {
  const text = readFileSync(join(panelSource, "app/Panel.tsx"), "utf8");
  return [...text.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path);
}

/** How a revision can be looked at before it is public. */
export const previewShapes = ["LANDSCAPE", "PORTRAIT", "STRIP", "MINI_PROGRAM_CARD"] as const;

/** The player's own drawing of a revision, on a screen of a size. */
export function previewPath(revisionId: string, shape: (typeof previewShapes)[number], size?: { readonly width: number; readonly height: number }): string {
  const asked = size === undefined ? "" : `&width=${String(size.width)}&height=${String(size.height)}`;
  return `/screen/preview?revision=${revisionId}&shape=${shape}${asked}`;
}

/** A live piece of a type that the public pages show, and its revision. */
export async function livePiece(staff: StaffClient, type: string): Promise<{ readonly id: string; readonly revisionId: string }> {
  const asked = `{ pieces(first: 100, filter: { state: LIVE, type: ${type} }) { nodes { id channels revisions { id state } } } }`;
  const { pieces } = await staff.run<{ pieces: { nodes: { id: string; channels: string[]; revisions: { id: string; state: string }[] }[] } }>(asked);
  const piece = pieces.nodes.find(({ channels }) => channels.includes("WEB"));
  return { id: piece?.id ?? "", revisionId: piece?.revisions.find(({ state }) => state === "LIVE")?.id ?? "" };
}

/** Gives the demo county what no county has on its first day, so that every page of the panel has something to show: a guard period ahead, a recall, a piece with a placement of its own, and a change that a guard period of a few seconds has held. */
export async function fillEveryList(staff: StaffClient): Promise<void> {
  const day = 86_400_000;
  const [startsAt, endsAt] = [100, 103].map((days) => new Date(Date.now() + days * day).toISOString());
  const dutyList = [{ name: "值班室", post: "办公室", phone: "0570-6600000" }];
  await staff.do("mutation($input: ScheduleGuardPeriodInput!) { scheduleGuardPeriod(input: $input) { userErrors { code message } } }", {
    name: "全国两会", source: "县委宣传部通知", startsAt, endsAt, dutyList,
  });
  const { id } = await livePiece(staff, "ARTICLE");
  await staff.do("mutation($input: RecallPieceInput!) { recallPiece(input: $input) { userErrors { code message } } }", { pieceId: id, reason: "照片要换" });
  const { id: pieceId } = await livePiece(staff, "STORY");
  await staff.do("mutation($input: PlacePieceInput!) { placePiece(input: $input) { userErrors { code message } } }", { pieceId, aim: { everywhere: true } });
  await holdOneChange(staff);
}

// Over before anything else is shown: it would hold that too.
async function holdOneChange(staff: StaffClient): Promise<void> {
  const [startsAt, endsAt] = [-60_000, 5_000].map((milliseconds) => new Date(Date.now() + milliseconds).toISOString());
  await staff.do("mutation($input: ScheduleGuardPeriodInput!) { scheduleGuardPeriod(input: $input) { userErrors { code message } } }", { name: "防汛值守", source: "县防汛办通知", startsAt, endsAt, dutyList: [] });
  const { youthPalaces } = await staff.run<{ youthPalaces: { nodes: { id: string }[] } }>("{ youthPalaces(first: 1) { nodes { id } } }");
  const input = { palaceId: youthPalaces.nodes[0]?.id, name: "二胡班", kind: "ARTS", room: "音乐教室" };
  await staff.run("mutation($input: CreateClubInput!) { createClub(input: $input) { userErrors { code } } }", { input });
  await new Promise((later) => setTimeout(later, new Date(endsAt ?? 0).getTime() - Date.now()));
}

/** The public pages, as the built server declares them. */
export function publicPaths(): string[] {
  const print = "require('reflect-metadata'); process.stdout.write(JSON.stringify(require('./server/dist/modules/pages').pageRoutes.map(({ path }) => path)))";
  return JSON.parse(execFileSync(process.execPath, ["-e", print], { cwd: repository, encoding: "utf8" })) as string[];
}
