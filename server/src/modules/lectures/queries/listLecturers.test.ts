import { firstPage } from "../../../kernel/page";
import { administrator } from "../../../testing/actors";
import { openTestDatabase } from "../../../testing/testDatabase";
import { saveLecturer } from "../lecture.factory";
import { listLecturers } from "./listLecturers";
import { publicLecture } from "./publicLectures";

describe("looking for lecturers", () => {
  it("finds them by a part of the name or of the number, on either database", async () => {
    const test = await openTestDatabase();
    await saveLecturer(test.database.writing.manager, { name: "严守章", number: "WHL005" });
    await saveLecturer(test.database.writing.manager, { name: "梁秋禾", number: "WHL006" });
    const reader = test.database.reader(administrator);
    const found = async (q: string) => (await listLecturers(reader, { filter: { q }, orderBy: "NUMBER_ASC", page: firstPage })).nodes.map(({ name }) => name);
    expect([await found("守章"), await found("L006"), await found("无此人")]).toEqual([["严守章"], ["梁秋禾"], []]);
    expect(await publicLecture(reader, { id: "柳河讲堂", timeZone: "Asia/Shanghai" })).toBeNull();
    await test.close();
  });
});
