import type { Page } from "@playwright/test";

// Names that Chinese offices write in Latin letters themselves, and keys of the keyboard.
const meantSo = new Set(["LED", "CSV", "WGS", "CMS", "JPG", "PNG", "MP4", "GIF", "jpg", "png", "mp4", "WebP", "WebM", "UTF", "wenming", "local", "Ctrl", "Shift", "Alt", "alt"]);

/** Texts in which Latin letters are right: addresses, e-mails, numbers of places and people, ids and fingerprints, paths, files, placeholders. */
const addresses = [/https?:\/\/\S+/g, /\b[\w.+-]+@[\w-]+(\.[\w-]+)+/g, /\b[A-Z]{1,4}[-\d][\w-]*/g, /\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b[0-9a-f]{8,64}\b/g, /(?<![\w/])\/[\w/.-]+/g, /[\w-]+\.(jpg|png|mp4)\b/g, /\{\w+\}/g];

const keys = /\bra\.\w+|\bresources\.|[a-z]\w*\.[a-z]\w+\.[a-z]\w+/g;

/** Latin words and translation keys in a text that is meant for people who read Chinese. */
export function foreignWords(text: string): string[] {
  const spoken = addresses.reduce((rest, address) => rest.replace(address, " "), text);
  const words = (spoken.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !meantSo.has(word));
  return [...new Set([...words, ...(spoken.match(keys) ?? [])])];
}

/** Everything that a page shows or reads out, and its title. */
export async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")].flatMap((element) =>
      ["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""));
    const typed = [...document.querySelectorAll("input:not([type=hidden]):not([type=email]), option")].map((element) => (element instanceof HTMLInputElement ? "" : element.textContent));
    return [document.title, document.body.innerText, ...named, ...typed].join("\n");
  });
}
