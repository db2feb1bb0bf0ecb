import { anonymous, type Actor } from "../../kernel/actor";
import { administrator } from "../../testing/actors";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { identityModule } from "../identity";
import { stationsModule } from ".";
import { saveStation } from "./station.factory";

describe("public stations", () => {
  let test: TestHttp;
  let caller: Actor;
  beforeEach(async () => {
    caller = administrator;
    test = await openTestHttp({ modules: [identityModule, stationsModule], findStaff: () => () => Promise.resolve(caller) });
    const { manager } = test.database.writing;
    const centre = await saveStation(manager, { code: "WH", name: "望禾县中心", latitude: 34.5, longitude: 113.2, headName: "王站长" });
    await saveStation(manager, { code: "WH01", name: "柳河镇所", latitude: 34.6, longitude: 113.3, openingHours: "8:30-17:30", summary: "简介" }, centre);
    await saveStation(manager, { code: "WH02", name: "石桥镇所", status: "SUSPENDED" }, centre);
    await saveStation(manager, { code: "WH03", name: "撤销的所", status: "CLOSED" }, centre);
    await saveStation(manager, { code: "WH04", name: "拟建的所", status: "PROPOSED" }, centre);
  });
  afterEach(() => test.close());

  const ask = async (query: string) => {
    const response = await test.http.inject({ method: "POST", url: "/graphql", payload: { query }, headers: { "apollo-require-preflight": "1" } });
    return response.json<{ data: Record<string, never> | null; errors?: { message: string; extensions: { code: string } }[] }>();
  };

  it("show anybody what is public of a place that works, in both coordinate systems", async () => {
    const fields = "code name tier address latitude longitude gcj02Latitude gcj02Longitude openingHours phone parentName";
    const { data } = await ask(`{ publicStation(code: "WH01") { ${fields} } closed: publicStation(code: "WH03") { code } planned: publicStation(code: "WH04") { code } }`);
    expect(data).toEqual({
      publicStation: {
        code: "WH01", name: "柳河镇所", tier: "INSTITUTE", address: null, latitude: 34.6, longitude: 113.3, gcj02Latitude: expect.closeTo(34.5988, 3) as number,
        gcj02Longitude: expect.closeTo(113.306, 3) as number, openingHours: "8:30-17:30", phone: "0300-8800000", parentName: "望禾县中心",
      },
      closed: null, planned: null,
    });
  });

  it("are listed by code, by distance from a station or a coarse cell, and by name", async () => {
    const codes = async (args: string) => ((await ask(`{ publicStations${args} { code } }`)).data?.["publicStations"] as unknown as { code: string }[]).map(({ code }) => code);
    expect(await codes("")).toEqual(["WH", "WH01", "WH02"]);
    expect(await codes('(near: { stationCode: "WH01" })')).toEqual(["WH01", "WH", "WH02"]);
    expect(await codes('(near: { gridCell: "34.59,113.3" }, first: 1)')).toEqual(["WH01"]);
    expect(await codes('(q: "石桥")')).toEqual(["WH02"]);
    expect(await codes('(q: "wh02")')).toEqual(["WH02"]);
  });

  it("are not found by a code in Chinese", async () => {
    expect(await ask('{ publicStation(code: "柳河") { code } publicStations(near: { stationCode: "柳河" }, first: 1) { code } }')).toEqual({
      data: { publicStation: null, publicStations: [{ code: "WH" }] },
    });
  });

  it("refuse an exact position", async () => {
    const { errors } = await ask('{ publicStations(near: { gridCell: "34.59123,113.30456" }) { code } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_REQUEST"]);
  });

  it("are told to strangers by released documents alone, and nothing of the staff's is", async () => {
    caller = anonymous;
    for (const query of ["{ publicStations { code } }", "{ stations { totalCount } }", "{ stationMap { code } }", "{ exportStations }", "{ organisations { totalCount } }", "{ facilities { totalCount } }", "{ staffAccounts { totalCount } }"]) {
      expect((await ask(query)).errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    }
  });
});
