import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const softly = expect.configure({ soft: true });

/** Axe finds nothing serious or critical here; a page that is still fading in is looked at again, and the walk goes on either way. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await softly.poll(() => gravePoints(page), { message: `${where} in axe`, timeout: 30_000, intervals: [500] }).toEqual([]);
}

/** What axe holds to be serious or critical, with the first places where it stands. */
export async function gravePoints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(" | ")}`);
}
