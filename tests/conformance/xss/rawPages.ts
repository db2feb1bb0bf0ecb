import type { Page } from "@playwright/test";
import { corpus } from "./corpus";
import { injectedInto } from "./detector";

/** Where a page without any care might put a stored string: as text, into an attribute, an address, a script, a style. */
const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `<input value="${text}">`,
  (text) => `<input value='${text}'>`,
  (text) => `<input value=${text}>`,
  (text) => `<a href="${text}">a</a>`,
  (text) => `<script>var told = "${text}";</script>`,
  (text) => `<script>var told = '${text}';</script>`,
  (text) => `<script>var told = \`${text}\`;</script>`,
  (text) => `<script>/* ${text} */</script>`,
  (text) => `<title>${text}</title>`,
  (text) => `<textarea>${text}</textarea>`,
  (text) => `<!-- ${text} -->`,
  (text) => `<style>${text}</style>`,
  (text) => `<script type="application/json">${text}</script>`,
];

const atOnce = 60;

/** Opens every string in such places until it is executed in one, and does what a reader might: points, presses, follows links. */
export async function runRaw(page: Page, executed: () => ReadonlySet<string>): Promise<void> {
  for (const place of places) {
    const left = corpus.filter((_text, index) => !executed().has(String(index)));
    await openDocuments(page, left.map((text) => `<!doctype html><body>${place(text)}`));
  }
}

/** Opens documents in frames of a page without any policy, points at and presses everything in them, and answers what was put into them. */
export async function openDocuments(page: Page, documents: readonly string[]): Promise<string[]> {
  const injected: string[] = [];
  for (let from = 0; from < documents.length; from += atOnce) {
    await page.evaluate(openAll, documents.slice(from, from + atOnce));
    injected.push(...(await injectedInto(page)));
    await page.evaluate(pressAll);
  }
  return injected;
}

async function openAll(documents: readonly string[]): Promise<void> {
  const open = async (text: string): Promise<void> => {
    const frame = document.createElement("iframe");
    frame.srcdoc = text;
    const opened = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    document.body.append(frame);
    await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, 3000))]);
  };
  await Promise.all(documents.map(open));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

async function pressAll(): Promise<void> {
  const frames = [...document.querySelectorAll("iframe")];
  for (const { contentDocument } of frames) {
    for (const element of contentDocument?.querySelectorAll("body *") ?? []) {
      for (const name of ["mouseenter", "mouseover", "pointerover", "focus", "input"]) element.dispatchEvent(new Event(name, { bubbles: true }));
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const frame of frames) frame.remove();
}
