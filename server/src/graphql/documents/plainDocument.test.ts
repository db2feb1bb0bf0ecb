import { buildSchema, execute, parse, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { plainDocument } from "./plainDocument";
import { unchanging } from "./plainWriter";

const sdl = `
  scalar Moment
  enum Mood { GOOD BAD }
  type Leaf { id: ID! words: [String!]! mood: Mood at: Moment size: Int share: Float isThere: Boolean }
  type Tree { name: String! leaves: [Leaf!]! best: Leaf grid: [[Int]] }
  type Query { tree: Tree forest(name: String): [Tree!] }
`;

const leaf = (id: string) => ({ id, words: ["第一行\n\"引\"\\", "二\u2028三", "😀"], mood: "GOOD", at: "2026-11-23T02:00:00.000Z", size: 3, share: 0.1, isThere: false });
const everything = "{ ...Known id words mood at size share isThere }";
const fragments = "fragment Known on Leaf { __typename2: id }";

describe("plainDocument", () => {
  let schema: GraphQLSchema;
  let calls: number;
  const tree = { name: "柳", leaves: [leaf("a"), { ...leaf("b"), mood: null, at: null, size: null }], best: null, grid: [[1, null], null, []] };

  beforeEach(() => {
    calls = 0;
    schema = buildSchema(sdl);
    const { tree: root, forest } = schema.getQueryType()?.getFields() ?? {};
    root!.resolve = () => tree;
    forest!.resolve = (_source, { name }: { name?: string }) => {
      calls += 1;
      return name === undefined ? null : [{ ...tree, name }];
    };
  });

  async function both(text: string, variableValues: Record<string, unknown> = {}): Promise<[string | null, string]> {
    const document = parse(text);
    const plain = plainDocument(schema, document);
    const usual = await execute({ schema, document, variableValues });
    const bare = plain && (await execute({ schema: plain.schema, document: plain.document, variableValues }));
    return [plain && bare?.data ? plain.write(bare.data).toString() : null, JSON.stringify({ data: usual.data })];
  }

  it("writes what the executor would answer, byte by byte", async () => {
    const [written, usual] = await both(`{ tree { name again: name leaves ${everything} best { id } grid } } ${fragments}`);
    expect(written).toBe(usual);
    expect(JSON.parse(written ?? "")).toMatchObject({ data: { tree: { again: "柳", leaves: [{ __typename2: "a" }, { mood: null }], best: null, grid: [[1, null], null, []] } } });
  });

  it("leaves arguments and variables to the executor, and calls a resolver once", async () => {
    const [written, usual] = await both("query ($name: String) { forest(name: $name) { name } nothing: forest { name } }", { name: "杨" });
    expect(written).toBe(usual);
    expect(written).toBe('{"data":{"forest":[{"name":"杨"}],"nothing":null}}');
    expect(calls).toBe(4);
  });

  it("leaves to the executor what is more than plain data: directives, resolvers, a field asked twice", () => {
    expect(plainDocument(schema, parse("query ($no: Boolean!) { tree { name @skip(if: $no) } }"))).toBeNull();
    expect(plainDocument(schema, parse("{ tree { best { id } best { size } } }"))).toBeNull();
    expect(plainDocument(schema, parse("{ tree { __typename } }"))).toBeNull();
    (schema.getType("Leaf") as GraphQLObjectType).getFields()["size"]!.resolve = () => 4;
    expect(plainDocument(schema, parse("{ tree { best { size } } }"))).toBeNull();
    expect(plainDocument(schema, parse("{ tree { best { id } } }"))).not.toBeNull();
  });

  it("writes nothing for a value that its type does not allow", () => {
    const plain = plainDocument(schema, parse("{ tree { name leaves { id size } } }"));
    const write = (value: unknown) => () => plain?.write({ tree: value }).toString();
    expect(write({ name: "柳", leaves: [] })()).toBe('{"data":{"tree":{"name":"柳","leaves":[]}}}');
    for (const wrong of [{ name: null, leaves: [] }, { name: "柳", leaves: null }, { name: "柳", leaves: [{ id: "a", size: "groß" }] }, { name: "柳", leaves: [null] }, { name: () => "柳", leaves: [] }]) {
      expect(write(wrong)).toThrow();
    }
  });

  it("writes an object of an unchanging type once, wherever it stands", () => {
    (schema.getType("Leaf") as GraphQLObjectType).extensions = { [unchanging]: true };
    const plain = plainDocument(schema, parse("{ tree { best { id } leaves { id } } }"));
    let read = 0;
    const known = { get id() { read += 1; return "a"; } };
    expect(plain?.write({ tree: { best: null, leaves: [known, known] } }).toString()).toBe('{"data":{"tree":{"best":null,"leaves":[{"id":"a"},{"id":"a"}]}}}');
    expect(plain?.write({ tree: { best: null, leaves: [known] } }).toString()).toBe('{"data":{"tree":{"best":null,"leaves":[{"id":"a"}]}}}');
    expect(read).toBe(1);
  });
});
