import type { Page } from "@playwright/test";
import { corpus } from "./corpus";

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

/** Opens every string in such places until it is executed in one, in frames of a page without any policy, and does what a reader might: points, presses, follows links. */
export async function runRaw(page: Page, executed: () => ReadonlySet<string>): Promise<void> {
  for (const place of places) {
    const left = corpus.filter((_text, index) => !executed().has(String(index)));
    for (let from = 0; from < left.length; from += atOnce) await page.evaluate(openAll, left.slice(from, from + atOnce).map((text) => `<!doctype html><body>${place(text)}`));
  }
}

async function openAll(documents: string[]): Promise<void> {
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const open = async (text: string): Promise<HTMLIFrameElement> => {
    const frame = document.createElement("iframe");
    frame.srcdoc = text;
    const opened = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    document.body.append(frame);
    await Promise.race([opened, pause(3000)]);
    return frame;
  };
  const frames = await Promise.all(documents.map(open));
  await pause(100);
  for (const { contentDocument } of frames) {
    for (const element of contentDocument?.querySelectorAll("body *") ?? []) {
      for (const name of ["mouseenter", "mouseover", "pointerover", "focus", "input"]) element.dispatchEvent(new Event(name, { bubbles: true }));
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }
  await pause(100);
  for (const frame of frames) frame.remove();
}
