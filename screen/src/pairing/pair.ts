import type { DocumentLink } from "../link/documents";
import type { ScreenName } from "../upkeep/heartbeat";
import { Backoff } from "../link/backoff";
import type { ServerClock } from "../link/clock";

const pollEvery = 2500;

interface Pairing {
  code: string;
  pollSecret: string;
  expiresAt: string;
}

interface UserError {
  message: string;
}

interface StartData {
  startPairing: { pairing: Pairing | null; userErrors: UserError[] | null };
}

interface PollData {
  pollPairing: { status: "WAITING" | "PAIRED" | "EXPIRED"; token: string | null; screen: ScreenName | null };
}

export interface PairingView {
  showCode(code: string, expiresAt: number): void;
  showTrouble(message: string): void;
}

export interface Paired {
  token: string;
  screen: ScreenName | null;
}

/** Shows code after code until an administrator has entered one; never gives up. */
export async function pair(link: DocumentLink, clock: ServerClock, view: PairingView): Promise<Paired> {
  const backoff = new Backoff();
  for (;;) {
    try {
      const pairing = await startPairing(link);
      backoff.reset();
      const paired = await waitForPairing(link, clock, view, pairing);
      if (paired) return paired;
    } catch (error) {
      view.showTrouble(error instanceof PairingRefused ? error.message : "暂时连不上服务器，正在自动重试");
      await pause(backoff.next());
    }
  }
}

class PairingRefused extends Error {}

async function startPairing(link: DocumentLink): Promise<Pairing> {
  const { innerWidth: width, innerHeight: height } = window;
  const input = { width, height, userAgent: navigator.userAgent.slice(0, 300) };
  const { startPairing: answer } = await link.mutate<StartData>("StartPairing", input);
  if (answer.pairing) return answer.pairing;
  throw new PairingRefused(answer.userErrors?.[0]?.message ?? "服务器暂不接受配对，正在自动重试");
}

async function waitForPairing(
  link: DocumentLink,
  clock: ServerClock,
  view: PairingView,
  pairing: Pairing,
): Promise<Paired | null> {
  const expiresAt = Date.parse(pairing.expiresAt);
  const backoff = new Backoff();
  while (clock.now() < expiresAt) {
    view.showCode(pairing.code, expiresAt);
    await pause(pollEvery);
    try {
      const { pollPairing } = await link.mutate<PollData>("PollPairing", { pollSecret: pairing.pollSecret });
      backoff.reset();
      if (pollPairing.token) return { token: pollPairing.token, screen: pollPairing.screen };
      if (pollPairing.status === "EXPIRED") return null;
    } catch {
      view.showTrouble("网络中断，正在自动重试");
      await pause(backoff.next());
    }
  }
  return null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
