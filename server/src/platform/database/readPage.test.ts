import { Organisation } from "../../modules/stations";
import { openTestDatabase } from "../../testing/testDatabase";
import { BadCursor, readPage } from "./readPage";

const forged = [{ x: 1 }, [[1], "a"], [{ at: "soon" }, "a"], [null, "a"], ["a"], [true, "a"], []];

describe("readPage", () => {
  it.each(forged.map((values) => [JSON.stringify(values)]))("refuses the forged cursor %s", async (text) => {
    const test = await openTestDatabase();
    const query = test.database.reading.manager.createQueryBuilder(Organisation, "organisation");
    const after = Buffer.from(text).toString("base64url");
    const page = readPage(query, [{ column: "organisation.code", direction: "ASC", value: ({ code }) => code }], { first: 5, after, offset: 0 });
    await expect(page).rejects.toBeInstanceOf(BadCursor);
    await test.close();
  });
});
