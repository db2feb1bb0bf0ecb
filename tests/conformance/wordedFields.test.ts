import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from "graphql";
import { accessOf } from "../../server/src/graphql/access";
import { administrator } from "../../server/src/testing/actors";
import { mutationCases } from "./rights/mutationCases";
import { make } from "./rights/county";
import { Stage } from "./rights/stage";
import { publicAtOnce, publicOnceReviewed, unread } from "./wordedFields";

interface Told {
  readonly code: string;
  readonly field: readonly string[];
}

/** The paths of the texts of an input, the reason for its words left out. */
function textsOf(type: GraphQLInputObjectType, path = ""): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const named = getNamedType(inner);
    if (isInputObjectType(named)) return textsOf(named, `${path}${name}.`);
    return named.name === "String" && name !== "wordingReason" ? [`${path}${name}`] : [];
  });
}

describe("what residents read is held against the word lists", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
    const ask = async (source: string, variables: Record<string, unknown>) => (await stage.run(administrator, source, variables)).data ?? {};
    for (const [text, severity] of [["敏感词", "BLOCK"], ["慎用词", "WARN"]] as const) {
      const id = await make(ask, "createWordingList", { name: text, kind: "FORBIDDEN", severity, source: "宣传部门" }, "wordingList");
      await make(ask, "changeWordingEntries", { id, version: 1, set: [{ text }] }, null);
    }
  }, 60_000);
  afterAll(() => stage.test.close());

  function inputType(mutation: string): GraphQLInputObjectType | null {
    const [argument] = stage.schema.getMutationType()?.getFields()[mutation]?.args ?? [];
    const named = argument && getNamedType(argument.type);
    return named && isInputObjectType(named) ? named : null;
  }

  async function told(mutation: string, changes: Record<string, unknown>): Promise<string[]> {
    const input = { ...mutationCases(stage)[mutation]?.(stage.county.own, "own"), ...changes };
    const { data, codes } = await stage.tryOut(administrator, `mutation ($input: ${inputType(mutation)?.name ?? ""}!) { ${mutation}(input: $input) { userErrors { code field } } }`, { input });
    if (codes.length > 0) return codes.map(String);
    return (data?.[mutation] as { userErrors: Told[] }).userErrors.map(({ code, field }) => `${code} ${field.join(".")}`);
  }

  const each = (fields: Readonly<Record<string, readonly string[]>>) => Object.entries(fields).flatMap(([mutation, names]) => names.map((field) => ({ mutation, field })));

  it("knows of every text of every mutation of staff who reads it", () => {
    const fields = Object.entries(stage.schema.getMutationType()?.getFields() ?? {}).filter(([, field]) => accessOf(field.extensions) === "staff");
    const all = fields.flatMap(([mutation]) => textsOf(inputType(mutation) as GraphQLInputObjectType).map((field) => `${mutation} ${field}`));
    expect([publicAtOnce, publicOnceReviewed, unread].flatMap((table) => each(table).map(({ mutation, field }) => `${mutation} ${field}`)).sort()).toEqual(all.sort());
  });

  it("refuses a blocked word in each of them, at its field", async () => {
    const before = await stage.test.dump();
    const passed: string[] = [];
    const fields = [...each(publicAtOnce).map((one) => ({ ...one, reason: { wordingReason: "就要这样" } })), ...each(publicOnceReviewed).map((one) => ({ ...one, reason: {} }))];
    for (const { mutation, field, reason } of fields) {
      const answer = await told(mutation, { [field]: "有敏 感 词", ...reason });
      if (answer.join() !== `WORDING_BLOCKED ${field}`) passed.push(`${mutation} ${field}: ${answer.join()}`);
    }
    expect(passed).toEqual([]);
    expect(await stage.test.dump()).toEqual(before);
  }, 60_000);

  it("asks for a written reason where a list warns of what is public at once", async () => {
    const passed: string[] = [];
    for (const { mutation, field } of each(publicAtOnce)) {
      const refused = await told(mutation, { [field]: "有慎用词" });
      const answered = await told(mutation, { [field]: "有慎用词", wordingReason: "注册名称如此" });
      if (refused.join() !== `WORDING_REASON_NEEDED ${field}` || answered.length > 0) passed.push(`${mutation} ${field}: ${refused.join()} / ${answered.join()}`);
    }
    expect(passed).toEqual([]);
  }, 60_000);
});
