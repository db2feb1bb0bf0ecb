import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { whatIsHeld } from "../../heldChanges/heldChange.factory";
import { createFacility } from "../commands/createFacility";
import { createOrganisation } from "../commands/createOrganisation";
import type { Facility } from "../facility.entity";
import type { Station } from "../station.entity";
import { saveStation } from "../station.factory";
import { heldImportStations } from "./heldImport";
import { heldCreateFacility, heldUpdateFacility, heldUpdateOrganisation } from "./heldRooms";
import { heldChangeStationStatus, heldCreateStation, heldMoveStation, heldUpdateStation } from "./heldStations";

const timeZone = "Asia/Shanghai";

describe("a place in a guard period", () => {
  let test: TestDatabase;
  let county: Station;
  let town: Station;
  let village: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    county = await saveStation(manager, { code: "WH", name: "望禾县文明实践中心", tier: "CENTRE" });
    town = await saveStation(manager, { code: "WH01", name: "青山镇文明实践所", tier: "INSTITUTE" }, county);
    village = await saveStation(manager, { code: "WH0101", name: "柳堰村文明实践站", tier: "STATION", address: "村口", phone: null, tags: ["广场"], openingHours: "8:00-17:00" }, town);
    await saveGuardPeriod(manager);
  });
  afterEach(() => test.close());

  const ask = <Request extends object, Value, Before>(definition: Parameters<typeof whatIsHeld<Request, Value, Before>>[2], request: Request) => whatIsHeld(test, administrator, definition, request);
  const edit = () => ({ id: village.id, version: 1 });
  async function write<T>(command: Parameters<typeof test.database.write<T>>[1]): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }

  it("waits when it is new, not when it is only planned", async () => {
    const request = { code: "WH0109", name: "新站", tier: "STATION" as const, parentId: town.id, phone: "0300-8800009", timeZone };
    expect(await ask(heldCreateStation, request)).toEqual({
      title: "青山镇文明实践所：新增阵地 新站", lines: ["编码：填写为“WH0109”", "层级：填写为“站”", "电话：填写为“0300-8800009”"], stationId: town.id,
    });
    expect(await ask(heldCreateStation, { ...request, status: "PROPOSED" as const })).toBeNull();
    // Institutes are the administrators'.
    expect(await ask(heldCreateStation, { ...request, tier: "INSTITUTE" as const, parentId: county.id })).toMatchObject({ stationId: null });
  });

  it("waits with other words, another position and other tags, not with emptied ones and what staff alone read", async () => {
    expect(await ask(heldUpdateStation, { ...edit(), name: "柳堰村站", openingHours: null })).toEqual({
      title: "柳堰村文明实践站：修改阵地资料", lines: ["名称：从“柳堰村文明实践站”改为“柳堰村站”", "开放时间：去掉“8:00-17:00”"], stationId: village.id,
    });
    expect(await ask(heldUpdateStation, { ...edit(), latitude: 30.5, longitude: 114.25 })).toMatchObject({ lines: ["位置：填写为“30.5，114.25”"] });
    expect(await ask(heldUpdateStation, { ...edit(), tags: ["集市", "广场"] })).toMatchObject({ lines: ["标签（投放按标签选阵地）：从“广场”改为“广场、集市”"] });
    expect(await ask(heldUpdateStation, { ...edit(), tags: [] })).toMatchObject({ lines: ["标签（投放按标签选阵地）：从“广场”改为“”"] });
    expect(await ask(heldUpdateStation, { ...edit(), address: null, openingHours: null })).toBeNull();
    expect(await ask(heldUpdateStation, { ...edit(), headName: "周大姐", keeperName: "李大爷", summary: "新建" })).toBeNull();
  });

  it("waits to be opened and moved, not to be suspended", async () => {
    expect(await ask(heldChangeStationStatus, { ...edit(), status: "SUSPENDED" as const })).toBeNull();
    const closed = await saveStation(test.database.writing.manager, { code: "WH0199", name: "旧站", tier: "STATION", status: "CLOSED" }, town);
    // Its screens go on naming it.
    expect(await ask(heldUpdateStation, { id: closed.id, version: 1, name: "新招牌" })).toMatchObject({ lines: ["名称：从“旧站”改为“新招牌”"] });
    expect(await ask(heldChangeStationStatus, { id: closed.id, version: 1, status: "ACTIVE" as const })).toEqual({
      title: "旧站：启用", lines: ["状态：从“撤销”改为“启用”", "名称：填写为“旧站”", "编码：填写为“WH0199”", "层级：填写为“站”", "电话：填写为“0300-8800000”"], stationId: closed.id,
    });
    const other = await saveStation(test.database.writing.manager, { name: "石桥镇文明实践所", tier: "INSTITUTE" }, county);
    expect(await ask(heldMoveStation, { ...edit(), parentId: other.id, effectiveOn: "2026-12-01", timeZone })).toEqual({
      title: "柳堰村文明实践站：调整隶属", lines: ["上级：从“青山镇文明实践所”改为“石桥镇文明实践所”，从2026-12-01起"], stationId: county.id,
    });
  });

  it("waits as a whole file, not for a trial, a faulty file or one that changes nothing", async () => {
    const csv = "编码,名称,层级,上级编码\nWH0108,新站,站,WH01\nWH0101,柳堰村站,站,WH01\n";
    const file = { csv, dryRun: false, timeZone };
    expect(await ask(heldImportStations, file)).toEqual({
      title: "导入阵地：新增1个，修改1个", lines: ["新增WH0108 新站，上级WH01", "WH0108｜层级：填写为“站”", "WH0101 柳堰村文明实践站｜名称：从“柳堰村文明实践站”改为“柳堰村站”"], stationId: null,
    });
    // A telephone that the file empties is told with the rest, and a file that only empties waits for nobody.
    const places = "编码,名称,层级,上级编码,地址,标签\nWH0101,柳堰村文明实践站,站,WH01,,广场、集市\n";
    expect(await ask(heldImportStations, { ...file, csv: places })).toMatchObject({
      lines: ["WH0101 柳堰村文明实践站｜地址：去掉“村口”", "WH0101 柳堰村文明实践站｜标签（投放按标签选阵地）：从“广场”改为“广场、集市”"],
    });
    expect(await ask(heldImportStations, { ...file, csv: places.replace("广场、集市", "广场") })).toBeNull();
    expect(await ask(heldImportStations, { ...file, dryRun: true })).toBeNull();
    expect(await ask(heldImportStations, { ...file, csv: csv.replace("站,WH01", "村,WH01") })).toBeNull();
    expect(await ask(heldImportStations, { ...file, csv: "编码,名称,层级,上级编码\nWH0101,柳堰村文明实践站,站,WH01\n" })).toBeNull();
  });

  it("waits with a new room, and with another name of a room or an organisation", async () => {
    expect(await ask(heldCreateFacility, { stationId: village.id, kind: "SQUARE" as const, name: "文化广场" })).toEqual({ title: "柳堰村文明实践站：新增功能室 文化广场", lines: [], stationId: village.id });
    const room: Facility = await write((work) => createFacility(work, { stationId: village.id, kind: "SQUARE", name: "广场" }));
    expect(await ask(heldUpdateFacility, { id: room.id, version: 1, capacity: 80, equipment: "音响" })).toBeNull();
    expect(await ask(heldUpdateFacility, { id: room.id, version: 1, name: "文化广场" })).toEqual({ title: "柳堰村文明实践站：功能室改名 文化广场", lines: ["名称：从“广场”改为“文化广场”"], stationId: village.id });
    const { id } = await write((work) => createOrganisation(work, { code: "ORG1", name: "青山镇政府", kind: "TOWNSHIP" }));
    expect(await ask(heldUpdateOrganisation, { id, version: 1, active: false })).toBeNull();
    expect(await ask(heldUpdateOrganisation, { id, version: 1, shortName: "镇里" })).toEqual({ title: "单位改名：青山镇政府", lines: ["简称：填写为“镇里”"], stationId: null });
  });
});
