import type { DocumentLink } from "../link/documents";
import type { Command, CommandDesk } from "./commands";

/** Milliseconds until a screen says at the latest which feed it plays now; they do not all say so in the same instant. */
export const latestWord = 400;
/** Milliseconds until it says that a slide is gone which was taken back. */
export const afterVanished = 100;

export interface Vitals {
  playing: string | null;
  feedEtag: string | null;
  storedBytes: number;
  missing: number;
  playerVersion: string;
  width: number;
  height: number;
  at: string;
}

export interface ScreenName {
  id: string;
  name: string;
}

interface HeartbeatData {
  heartbeat: { screen: ScreenName | null; commands: Command[] | null };
}

/** Tells the server once how the screen is, and takes the commands of the answer. */
export async function sendHeartbeat(
  link: DocumentLink,
  desk: CommandDesk,
  vitals: Vitals,
  onName: (screen: ScreenName) => void,
): Promise<void> {
  const acknowledged = desk.unacknowledged();
  const { heartbeat } = await link.mutate<HeartbeatData>("Heartbeat", { ...vitals, acknowledged });
  if (heartbeat.screen) onName(heartbeat.screen);
  await desk.acknowledged(acknowledged);
  for (const command of heartbeat.commands ?? []) await desk.take(command);
}
