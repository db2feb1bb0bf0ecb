import type { BrowserContext, Page } from "@playwright/test";

/** A string that was executed, and the page it happened in. */
export interface Execution {
  readonly id: string;
  readonly where: string;
}

interface Watched {
  reportExecution(id: string, where: string): Promise<void>;
  reportViolation(what: string): Promise<void>;
}

// Runs first in every document, frames included: what the strings call tells of itself, and opens no dialog.
function listen(): void {
  const told = window as unknown as Watched & Record<string, unknown>;
  const tell = (id: unknown): void => void told.reportExecution(String(id), location.href);
  for (const name of ["_", "alert", "confirm", "prompt", "print"]) Object.defineProperty(told, name, { value: tell, writable: false, configurable: false });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    void told.reportViolation(`${violatedDirective} ${blockedURI} on ${location.pathname} ${sourceFile}`);
  });
}

/** Sees whatever of the corpus is executed in any page of a context. */
export class Detector {
  readonly executions: Execution[] = [];
  readonly violations: string[] = [];
  dialogs = 0;

  static async watch(context: BrowserContext): Promise<Detector> {
    const detector = new Detector();
    await context.exposeFunction("reportExecution", (id: string, where: string) => void detector.executions.push({ id, where }));
    await context.exposeFunction("reportViolation", (what: string) => void detector.violations.push(what));
    await context.addInitScript(listen);
    context.on("dialog", (dialog) => {
      detector.dialogs += 1;
      void dialog.dismiss();
    });
    return detector;
  }

  /** The different strings that were executed. */
  get ids(): Set<string> {
    return new Set(this.executions.map(({ id }) => id));
  }
}

/** What stands in a page and its frames that only a stored string can have put there: handlers in attributes, addresses that run, elements none of our pages has. */
export async function injectedInto(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().filter((frame) => frame !== page.mainFrame() || frame.url() !== "about:blank").map((frame) => frame.evaluate(seeInjected).catch(() => [])));
  return found.flat();
}

function seeInjected(): string[] {
  const foreign = "marquee, object, embed, applet, base, math, frameset, keygen, isindex, xmp, listing, iframe[srcdoc], meta[http-equiv=refresh], script:not([src]), x, foreignObject, animate, set";
  const runs = /^\W*(javascript|vbscript|data:text\/html)/i;
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const bad = [...element.attributes].filter(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|formaction|data|poster|xlink:href)$/i.test(name) && runs.test(value)));
    const isForeign = element.matches(foreign);
    return bad.length > 0 || isForeign ? [`${location.pathname}: ${element.outerHTML.slice(0, 160)}`] : [];
  });
}
