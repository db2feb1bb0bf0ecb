import { canonicalJson } from "../../kernel/canonicalJson";
import type { ShowRequest } from "./revision.entity";

/** Everywhere and always: what a subject without an editor's request asks for. */
export const unlimitedRequest: ShowRequest = { channels: ["SCREEN", "MINI_PROGRAM", "WEB", "MEDIA_CENTRE"], showFrom: null, showUntil: null };

/** What both requests allow: the part of a change that takes no signature. */
export function narrowerOf(current: ShowRequest, asked: ShowRequest): ShowRequest {
  return {
    channels: asked.channels.filter((channel) => current.channels.includes(channel)),
    showFrom: later(current.showFrom, asked.showFrom),
    showUntil: earlier(current.showUntil, asked.showUntil),
  };
}

/** Whether two requests ask for the same. */
export function sameRequest(left: ShowRequest, right: ShowRequest): boolean {
  return canonicalJson(ordered(left)) === canonicalJson(ordered(right));
}

function ordered(request: ShowRequest): ShowRequest {
  return { channels: [...request.channels].sort(), showFrom: request.showFrom, showUntil: request.showUntil };
}

function later(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
