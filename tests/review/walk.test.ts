import { people } from "./people";
import { scenarios } from "./scenarios";
import { Walk, type Findings } from "./walk";

describe("every state, role, command and door", () => {
  const found: Findings[] = [];

  it.each(Object.values(scenarios))("shows nothing outside the stored rule: $name", async (scenario) => {
    const findings = await Walk.through(scenario);
    found.push(findings);
    expect(findings.violations.slice(0, 5)).toEqual([]);
  }, 240_000);

  it("has tried every command as everybody, and done all but what nobody may do", () => {
    const counts = found.flatMap(({ commands }) => [...commands]);
    const namesOf = (entries: typeof counts): string[] => [...new Set(entries.map(([name]) => name.replace(/^\w+: /, "")))].sort();
    expect([...new Set(counts.map(([name]) => /^(\w+): approve$/.exec(name)?.[1]).filter((who) => who !== undefined))].sort()).toEqual(Object.keys(people).sort());
    const done = namesOf(counts.filter(([, count]) => count.done > 0));
    expect(namesOf(counts).filter((name) => !done.includes(name))).toEqual(["approve other words", "sign another wider", "sign other words"]);
  });
});
