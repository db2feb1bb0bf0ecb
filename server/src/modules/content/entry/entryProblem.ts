import type { CmsEntry } from "../../../platform/cmsClient";
import { holdsPlaceholders } from "../../lectures";
import { holdsPictures } from "./bodyBlocks";
import type { PieceSnapshot } from "./pieceSnapshot";
import type { ReadEntry } from "./readEntry";

const mostMedia = 20;

type Check = (entry: CmsEntry, read: ReadEntry) => string | null;
type Texts = "title" | "text" | "summary" | "strip" | "origin" | "family" | "story" | "signature" | "theme" | "pictureLicence";

const limits: Readonly<Record<Texts, readonly [string, number]>> = {
  title: ["标题", 120], text: ["正文", 20_000], summary: ["摘要", 500], strip: ["条屏文字", 60], origin: ["出处", 120], family: ["家庭", 120],
  story: ["家风故事", 5000], signature: ["落款", 80], theme: ["主题", 80], pictureLicence: ["图片授权", 400],
};

const length = (text: string): number => [...text].length;

function tooLong(snapshot: PieceSnapshot): string | null {
  for (const [name, [label, most]] of Object.entries(limits) as [Texts, readonly [string, number]][]) {
    if (length(snapshot[name] ?? "") > most) return `“${label}”超过 ${String(most)} 个字，请缩短后再送审`;
  }
  const longLine = snapshot.lines.length > 8 || snapshot.lines.some((line) => length(line) > 20);
  return longLine ? "“LED 分行文字”行数太多或有一行太长，请调整后再送审" : null;
}

// Without a lecture nothing fills them, and the public would read them as they are.
function openPlaceholders({ lectureId, title, text, summary, strip }: PieceSnapshot): string | null {
  const isOpen = lectureId === null && [title, text, summary ?? "", strip ?? ""].some(holdsPlaceholders);
  return isOpen ? "标题或正文里有 {date} 之类的占位符，请在“对应宣讲”里选择一场宣讲" : null;
}

const checks: readonly Check[] = [
  (_entry, { snapshot }) => (snapshot.text === "" ? "没有正文，请填写后再送审" : null),
  (_entry, { snapshot }) => (snapshot.signature === "" ? "没有落款，请填写后再送审" : null),
  (_entry, { snapshot }) => tooLong(snapshot),
  (_entry, { request }) => (request.channels.length === 0 ? "没有选择发布渠道，请至少选一个" : null),
  (entry) => (holdsPictures(entry.fields["body"]) ? "正文里不能插入图片，请把图片放到封面" : null),
  (_entry, { snapshot }) => openPlaceholders(snapshot),
  ({ fields }, { snapshot }) =>
    snapshot.type === "FAMILY_MOTTO" && snapshot.kind !== "CLASSIC" && fields["consent"] !== true ? "本地家训和家风故事须先取得本人同意" : null,
  ({ media }) => (media.length > mostMedia ? `图片和视频超过 ${String(mostMedia)} 个，请减少后再送审` : null),
];

/** Why the server cannot accept an entry, as a Chinese sentence that says what to do; null when it can. */
export function entryProblem(entry: CmsEntry, read: ReadEntry): string | null {
  for (const check of checks) {
    const problem = check(entry, read);
    if (problem !== null) return problem;
  }
  return null;
}
