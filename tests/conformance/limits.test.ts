import { getNamedType, isInputObjectType, isListType, isNonNullType, type GraphQLInputObjectType } from "graphql";
import { administrator } from "../../server/src/testing/actors";
import { mutationCases } from "./rights/mutationCases";
import { Stage } from "./rights/stage";

/** Values at the edge of a scalar that no form ever sends. */
const extremes: Readonly<Record<string, readonly unknown[]>> = {
  String: ["长".repeat(20_000)],
  ID: ["i".repeat(20_000)],
  Int: [2_147_483_647, -2_147_483_648],
  Float: [1e308, -1e308],
  DateTime: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"],
  Date: ["0001-01-01", "9999-12-31"],
};

// A file is judged row by row, and of a reason 200 characters are kept.
const judgedElsewhere = ["importStations.csv", "importWordingEntries.csv", "reconcileContent.reason"];

describe("values at the edge, in inputs that are right otherwise", () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  }, 60_000);

  afterAll(() => stage.test.close());

  const inputOf = (mutation: string): GraphQLInputObjectType => {
    const type = getNamedType(stage.schema.getMutationType()?.getFields()[mutation]?.args[0]?.type);
    if (!isInputObjectType(type)) throw new Error(`${mutation} takes no input`);
    return type;
  };

  async function tryWith(mutation: string, input: Record<string, unknown>): Promise<string> {
    const source = `mutation ($input: ${inputOf(mutation).name}!) { ${mutation}(input: $input) { userErrors { code message field } } }`;
    const { data, codes } = await stage.tryOut(administrator, source, { input });
    if (codes.length > 0) return codes.join();
    const { userErrors } = data?.[mutation] as { userErrors: { code: string; message: string }[] };
    if (userErrors.some(({ message }) => !/\p{Script=Han}/u.test(message))) return "NO_CHINESE";
    return userErrors.map(({ code }) => code).join();
  }

  /** Every field of every mutation's input, one at a time, at each edge of its scalar. */
  function* edges(scalar: string): Generator<{ name: string; mutation: string; input: Record<string, unknown> }> {
    for (const [mutation, valid] of Object.entries(mutationCases(stage))) {
      for (const field of Object.values(inputOf(mutation).getFields())) {
        if (getNamedType(field.type).name !== scalar) continue;
        const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
        for (const edge of extremes[scalar] ?? []) {
          const input = { ...valid(stage.county.own, "own"), [field.name]: isListType(bare) ? [edge] : edge };
          yield { name: `${mutation}.${field.name} = ${String(edge).slice(0, 24)}`, mutation, input };
        }
      }
    }
  }

  it.each(["String", "ID"])("refuses every %s that no column could hold", async (scalar) => {
    const taken: string[] = [];
    for (const { name, mutation, input } of edges(scalar)) {
      const codes = await tryWith(mutation, input);
      if (!/^[A-Z_,]{3,}$/.test(codes) || codes.includes("NO_CHINESE")) taken.push(`${name}: ${codes.slice(0, 200)}`);
    }
    expect(taken.filter((name) => !judgedElsewhere.some((field) => name.startsWith(field)))).toEqual([]);
  }, 120_000);

  it.each(["Int", "Float", "DateTime", "Date"])("has an answer to every %s", async (scalar) => {
    const broken: string[] = [];
    for (const { name, mutation, input } of edges(scalar)) {
      const codes = await tryWith(mutation, input);
      if (!/^[A-Z_,]*$/.test(codes) || codes.includes("NO_CHINESE")) broken.push(`${name}: ${codes.slice(0, 200)}`);
    }
    expect(broken).toEqual([]);
  }, 120_000);
});
