import type { Application } from "../../server/src/app";
import type * as audiences from "../../server/src/modules/screens/audienceClass";
import type * as stations from "../../server/src/modules/stations";
import type * as counting from "../../server/src/testing/countStatements";
import { LectureListDocument } from "../../schema/generated/admin/graphql";
import { documentId } from "../portal/documents";
import { adminEmail, type Portal } from "../portal/portal";
import { carryOut, changes } from "./countyChanges";
import { report } from "./result";
import { built } from "./repository";

const { countStatements } = built("testing/countStatements.js") as typeof counting;
const { Station } = built("modules/stations/index.js") as typeof stations;
const { classKeyOf } = built("modules/screens/audienceClass.js") as typeof audiences;

const bounds = { gate: 5, aim: 3 };
const stationCode = "WH0301";

/** Counts what one question costs, when nothing else asks. */
async function count(app: Application, what: string, ask: () => Promise<unknown>): Promise<number> {
  const { statements } = await countStatements(app.services.database, ask);
  const tables = statements.map((statement) => /\bFROM [`"]?(\w+|\()/i.exec(statement)?.[1] ?? statement.slice(0, 20));
  process.stderr.write(`${what}: ${String(statements.length)} statements (${tables.join(", ")})\n`);
  return statements.length;
}

async function countFeed(app: Application): Promise<number> {
  const { id } = await app.services.database.reading.manager.findOneByOrFail(Station, { code: stationCode });
  const feed = (shape: "LANDSCAPE" | "PORTRAIT") => () =>
    app.documents.answer(documentId("ScreenFeed"), {}, { kind: "audience", classKey: classKeyOf({ channel: "SCREEN", stationId: id, shape, tags: [] }) });
  await feed("LANDSCAPE")();
  const first: number[] = [];
  for (const change of Object.keys(changes)) {
    await carryOut(app, change);
    first.push(await count(app, `sql-feed: after ${change}, the first class`, feed("LANDSCAPE")));
    await count(app, "          each further class", feed("PORTRAIT"));
  }
  return Math.max(...first);
}

async function countHome(app: Application): Promise<number> {
  const home = (variables: Record<string, unknown>) => () => app.documents.answer(documentId("Home"), variables, { kind: "anonymous" });
  await home({ stationCode })();
  await carryOut(app, "a station is changed");
  const byStation = await count(app, "sql-home: near a station; process warm, no prepared answer", home({ stationCode }));
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
  report("sql-home", await countHome(app), "statements", bounds);
  report("sql-feed", await countFeed(app), "statements", bounds);
  report("sql-list", await countList(app, portal.password), "statements", bounds);
}
