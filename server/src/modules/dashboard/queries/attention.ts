import { LessThan } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { Activity } from "../../activities";
import { contentAge, type ContentAge } from "../../content";
import { heldChangesToSign } from "../../heldChanges";
import { countWaitingPlacements } from "../../placements";
import { openRecalls } from "../../recalls";
import type { DashboardFigures } from "./dashboardFigures";

/** Something that waits for a person; `url` is the panel's page for it. */
export interface AttentionItem {
  readonly kind: "RECALLS_OPEN" | "SCREENS_DARK" | "LECTURES_UNRECORDED" | "REVISIONS_PENDING" | "PLACEMENTS_WAITING" | "HELD_CHANGES_WAITING" | "PIECES_MISSING" | "SUBMISSIONS_UNREAD" | "CONTENT_OLD";
  readonly message: string;
  readonly url: string | null;
}

const oldContentSeconds = 600;
const waitingPlacementsUrl = `/admin/placements?filter=${encodeURIComponent('{"state":"WAITING"}')}`;
const heldChangesUrl = `/admin/heldChanges?filter=${encodeURIComponent('{"toSign":true}')}`;

/** What waits for somebody, the most pressing first. */
export async function attention(reader: Reader, figures: DashboardFigures): Promise<AttentionItem[]> {
  const content = await contentAge(reader);
  const recalled = await openRecalls(reader);
  const toSign = await countWaitingPlacements(reader);
  const heldToSign = await heldChangesToSign(reader);
  const unrecorded = await reader.entities.countBy(Activity, { kind: "LECTURE", status: "SCHEDULED", endsAt: LessThan(reader.now) });
  return [
    recalled.showingAgain > 0 && item("RECALLS_OPEN", `${String(recalled.showingAgain)} 块屏幕确认撤播以后又播了那条内容，请马上派人到现场`, "/admin/recalls"),
    recalled.recalls > 0 && item("RECALLS_OPEN", `${String(recalled.recalls)} 次撤播还没有办结，${String(recalled.screens)} 块屏幕没有确认`, "/admin/recalls"),
    ...contentItems(content),
    figures.screensOffline > 0 && item("SCREENS_DARK", `${String(figures.screensOffline)} 块联网屏幕不在线`, "/admin/screens"),
    unrecorded > 0 && item("LECTURES_UNRECORDED", `${String(unrecorded)} 场宣讲已经结束，还没有登记人次`, "/admin/lectures"),
    figures.pendingRevisions > 0 && item("REVISIONS_PENDING", `${String(figures.pendingRevisions)} 个版本等待审核`, "/admin/pieces"),
    toSign > 0 && item("PLACEMENTS_WAITING", `${String(toSign)} 条投放等待签字`, waitingPlacementsUrl),
    heldToSign > 0 && item("HELD_CHANGES_WAITING", `${String(heldToSign)} 项改动等您签字才生效`, heldChangesUrl),
  ].filter((entry) => entry !== false);
}

function contentItems(content: ContentAge): (AttentionItem | false)[] {
  return [
    content.missingAwaitingConfirmation > 0 &&
      item("PIECES_MISSING", `${String(content.missingAwaitingConfirmation)} 条内容在内容系统里找不到了，仍在播出，请确认是否下架`, "/admin/pieces"),
    content.submissionsNotRead > 0 &&
      item("SUBMISSIONS_UNREAD", `${String(content.submissionsNotRead)} 件送审的内容服务端读不出来，还没有进入审核，正在自动重试；原因请看服务端日志`, "/admin/pieces"),
    (content.ageSeconds ?? 0) > oldContentSeconds && item("CONTENT_OLD", `已有 ${String(Math.round((content.ageSeconds ?? 0) / 60))} 分钟没有与内容系统对上，播出的是已保存的内容`, "/admin/pieces"),
  ];
}

function item(kind: AttentionItem["kind"], message: string, url: string): AttentionItem {
  return { kind, message, url };
}
