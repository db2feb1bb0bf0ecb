import { identityModule } from "../identity";
import { administrator } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { saveOrganisation } from "./organisation.factory";
import { stationsModule } from ".";
import { saveStation } from "./station.factory";

const fields = "id code name parent { id name } organisation { id name } childCount headName viewerCanEdit viewerCanMove";

describe("Query.stations", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, stationsModule], findStaff: () => () => Promise.resolve(administrator) });
  });
  afterEach(() => test.close());

  const ask = async (query: string, variables: object = {}) => {
    const response = await test.http.inject({ method: "POST", url: "/graphql", payload: { query, variables }, headers: { "apollo-require-preflight": "1" } });
    return response.json<{ data: Record<string, never>; errors?: unknown[] }>();
  };
  const codes = async (filter: object, orderBy = "CODE_ASC") => {
    const query = "query ($filter: StationFilter, $orderBy: StationOrder) { stations(filter: $filter, orderBy: $orderBy) { nodes { code } totalCount } }";
    const { data } = await ask(query, { filter, orderBy });
    const page = data["stations"] as unknown as { nodes: { code: string }[]; totalCount: number };
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ code }) => code);
  };

  async function saveCounty() {
    const { manager } = test.database.writing;
    const office = await saveOrganisation(manager, { name: "柳河镇人民政府" });
    const centre = await saveStation(manager, { code: "WH", name: "望禾县文明实践中心", headName: "王站长" });
    const north = await saveStation(manager, { code: "WH01", name: "柳河镇实践所", organisationId: office.id, tags: ["示范"] }, centre);
    const south = await saveStation(manager, { code: "WH02", name: "石桥镇实践所", status: "SUSPENDED", tags: ["示范点"] }, centre);
    const village = await saveStation(manager, { code: "WH0101", name: "100%村站", address: "柳河镇东街" }, north);
    return { centre, north, south, village, office };
  }

  it("finds by each filter", async () => {
    const { centre, north, village, office } = await saveCounty();
    expect(await codes({})).toEqual(["WH", "WH01", "WH0101", "WH02"]);
    expect(await codes({ q: "100%" })).toEqual(["WH0101"]);
    expect(await codes({ q: "东街" })).toEqual(["WH0101"]);
    expect(await codes({ q: "%" })).toEqual(["WH0101"]);
    expect(await codes({ q: "wh01" })).toEqual(["WH01", "WH0101"]);
    expect(await codes({ ids: [north.id, village.id] })).toEqual(["WH01", "WH0101"]);
    expect(await codes({ ids: [] })).toEqual([]);
    expect(await codes({ tier: "INSTITUTE" })).toEqual(["WH01", "WH02"]);
    expect(await codes({ status: "SUSPENDED" })).toEqual(["WH02"]);
    expect(await codes({ parentId: centre.id })).toEqual(["WH01", "WH02"]);
    expect(await codes({ organisationId: office.id })).toEqual(["WH01"]);
    expect(await codes({ within: north.id })).toEqual(["WH01", "WH0101"]);
    expect(await codes({ within: "unknown" })).toEqual([]);
    expect(await codes({ tag: "示范" })).toEqual(["WH01"]);
    expect(await codes({}, "TIER_ASC")).toEqual(["WH", "WH01", "WH02", "WH0101"]);
  });

  it("reads a page with parents, organisations and child counts in three statements", async () => {
    const { centre, north, office } = await saveCounty();
    const { result, statements } = await countStatements(test.database, () => ask(`{ stations(orderBy: CODE_ASC) { nodes { ${fields} } totalCount } }`));
    const page = result.data["stations"] as unknown as { nodes: object[]; totalCount: number };
    expect(page.totalCount).toBe(4);
    expect(page.nodes.slice(0, 2)).toEqual([
      { id: centre.id, code: "WH", name: centre.name, parent: null, organisation: null, childCount: 2, headName: "王站长", viewerCanEdit: true, viewerCanMove: true },
      {
        id: north.id, code: "WH01", name: north.name, parent: { id: centre.id, name: centre.name }, organisation: { id: office.id, name: office.name },
        childCount: 1, headName: null, viewerCanEdit: true, viewerCanMove: true,
      },
    ]);
    expect(statements).toHaveLength(3);
  });

  it("answers ancestors, children, facilities and the map of a subtree", async () => {
    const { village, north, centre } = await saveCounty();
    const { data } = await ask("query ($id: ID!) { station(id: $id) { ancestors { code } children { code } facilities { name } } }", { id: village.id });
    expect(data["station"]).toEqual({ ancestors: [{ code: "WH" }, { code: "WH01" }], children: [], facilities: [] });
    const top = await ask("query ($id: ID!) { station(id: $id) { ancestors { code } children { code } } }", { id: centre.id });
    expect(top.data["station"]).toEqual({ ancestors: [], children: [{ code: "WH01" }, { code: "WH02" }] });
    const map = await ask("query ($id: ID) { stationMap(within: $id) { code tier status latitude longitude } }", { id: north.id });
    expect(map.data["stationMap"]).toEqual([
      { code: "WH01", tier: "INSTITUTE", status: "ACTIVE", latitude: null, longitude: null },
      { code: "WH0101", tier: "STATION", status: "ACTIVE", latitude: null, longitude: null },
    ]);
  });

  it("lists organisations by filter", async () => {
    const office = await saveOrganisation(test.database.writing.manager, { code: "LH", name: "柳河镇人民政府", kind: "TOWNSHIP" });
    await saveOrganisation(test.database.writing.manager, { code: "LHX", name: "柳河小学", shortName: "柳小", kind: "SCHOOL", parentId: office.id });
    const query = "query ($filter: OrganisationFilter) { organisations(filter: $filter, orderBy: NAME_ASC) { nodes { code parent { code } viewerCanEdit } totalCount } }";
    const school = { nodes: [{ code: "LHX", parent: { code: "LH" }, viewerCanEdit: true }], totalCount: 1 };
    for (const filter of [{ q: "柳小" }, { kind: "SCHOOL" }, { parentId: office.id }]) {
      expect((await ask(query, { filter })).data["organisations"]).toEqual(school);
    }
  });
});
