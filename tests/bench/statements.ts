import type { Application } from "../../server/src/app";
import type * as actors from "../../server/src/kernel/actor";
import type * as audiences from "../../server/src/modules/screens/audienceClass";
import type * as stationsModule from "../../server/src/modules/stations";
import type * as updating from "../../server/src/modules/stations/commands/updateStation";
import type * as counting from "../../server/src/testing/countStatements";
import { LectureListDocument } from "../../schema/generated/admin/graphql";
import { documentId } from "../portal/documents";
import { adminEmail, type Portal } from "../portal/portal";
import { report } from "./result";
import { built } from "./repository";

const bounds = { gate: 5, aim: 3 };

/** Counts what one question costs, when nothing else asks. */
async function count(app: Application, what: string, ask: () => Promise<unknown>): Promise<number> {
  const { countStatements } = built("testing/countStatements.js") as typeof counting;
  const { statements } = await countStatements(app.services.database, ask);
  const tables = statements.map((statement) => /\bFROM [`"]?(\w+|\()/i.exec(statement)?.[1] ?? statement.slice(0, 20));
  process.stderr.write(`${what}: ${String(statements.length)} statements (${tables.join(", ")})\n`);
  return statements.length;
}

/** A real change of a station: after it, nothing that was prepared or shared between feeds is used again. */
async function changeStation(app: Application, code: string): Promise<void> {
  const { Station } = built("modules/stations/index.js") as typeof stationsModule;
  const { updateStation } = built("modules/stations/commands/updateStation.js") as typeof updating;
  const { systemActor } = built("kernel/actor.js") as typeof actors;
  const { database } = app.services;
  const { id, version } = await database.reading.manager.findOneByOrFail(Station, { code });
  const outcome = await database.write(systemActor("bench"), (work) => updateStation(work, { id, version, summary: `第 ${String(version)} 次修改` }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  // Its events are delivered by statements of their own.
  await new Promise((later) => setTimeout(later, 500));
}

async function countFeed(app: Application, code: string): Promise<number> {
  const { Station } = built("modules/stations/index.js") as typeof stationsModule;
  const { classKeyOf } = built("modules/screens/audienceClass.js") as typeof audiences;
  const { id } = await app.services.database.reading.manager.findOneByOrFail(Station, { code });
  const audience = (shape: "LANDSCAPE" | "PORTRAIT") => ({ kind: "audience", classKey: classKeyOf({ channel: "SCREEN", stationId: id, shape, tags: [] }) }) as const;
  const feed = (shape: "LANDSCAPE" | "PORTRAIT") => () => app.documents.answer(documentId("ScreenFeed"), {}, audience(shape));
  await feed("LANDSCAPE")();
  await changeStation(app, code);
  const first = await count(app, "sql-feed: the first class after a commit that stales everything", feed("LANDSCAPE"));
  await count(app, "          each further class after it", feed("PORTRAIT"));
  return first;
}

async function countHome(app: Application, code: string): Promise<number> {
  const home = (variables: Record<string, unknown>) => () => app.documents.answer(documentId("Home"), variables, { kind: "anonymous" });
  await home({ stationCode: code })();
  await changeStation(app, code);
  const byStation = await count(app, "sql-home: near a station; process warm, no prepared answer, nothing shared left", home({ stationCode: code }));
  await changeStation(app, code);
  const byPlace = await count(app, "          near a point on the map; the same", home({ gridCell: "30.12,118.45" }));
  return Math.max(byStation, byPlace);
}

async function countList(app: Application, password: string): Promise<number> {
  const signedIn = await app.http.inject({ method: "POST", url: "/api/auth/sign-in", payload: { email: adminEmail, password } });
  const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
  const payload = { query: LectureListDocument.toString(), variables: { filter: {}, orderBy: "STARTS_AT_DESC", first: 25, offset: 0 } };
  const list = async (): Promise<void> => {
    const response = await app.http.inject({ method: "POST", url: "/graphql", headers: { cookie, "apollo-require-preflight": "1" }, payload });
    const answer = response.json<{ data: { page: { nodes: unknown[] } } | null; errors?: unknown }>();
    if (answer.errors || answer.data?.page.nodes.length !== 25) throw new Error(`the list answered ${response.body.slice(0, 300)}`);
  };
  await list();
  return count(app, "sql-list: the panel's lectures, 25 rows, session included; process warm, no cache in the way", list);
}

/** `sql-home`, `sql-feed` and `sql-list`: how many statements an answer costs that no cache holds. */
export async function statements(app: Application, portal: Portal): Promise<void> {
  const code = "WH0301";
  report("sql-home", await countHome(app, code), "statements", bounds);
  report("sql-feed", await countFeed(app, code), "statements", bounds);
  report("sql-list", await countList(app, portal.password), "statements", bounds);
}
