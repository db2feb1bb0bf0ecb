import { askPreview } from "./preview/askPreview";
import { button, element } from "./preview/element";
import { phoneView } from "./preview/phoneView";
import type { Preview } from "./preview/preview";
import { readQuestion, type PreviewShape, type Question } from "./preview/question";
import { slideView } from "./preview/slideView";
import { tellParent } from "./preview/tellParent";

const names: Record<PreviewShape, string> = { LANDSCAPE: "横屏", PORTRAIT: "竖屏", STRIP: "条屏", MINI_PROGRAM_CARD: "小程序" };
const untold = "对应的宣讲还没有公布或已经结束，这条预告现在不会播放；时间地点等公布后自动填上。";

/** Opens the preview that the address asks for. */
async function openPreview(root: HTMLElement, question: Question): Promise<void> {
  show(root, question, state("正在打开预览…", null));
  const asked = await askPreview(question.revisionId);
  if ("preview" in asked) {
    show(root, question, draw(asked.preview, question, asked.now), asked.preview);
    return;
  }
  const again = (): void => void openPreview(root, question);
  show(root, question, state(asked.trouble, asked.mayPass ? again : null));
  if (asked.mayPass) addEventListener("online", again, { once: true });
}

function show(root: HTMLElement, { shape }: Question, parts: HTMLElement[], preview?: Preview): void {
  const title = `${names[shape]}预览${preview && preview.item ? `：${preview.item.title}` : ""}`;
  document.title = title;
  root.textContent = "";
  root.append(element("h1", "", title), ...parts);
}

function draw(preview: Preview, { shape, box }: Question, now: number): HTMLElement[] {
  const { item, piece, timeZone } = preview;
  const notes = notesOn(preview, shape).map((words) => element("p", "note", words));
  if (shape === "MINI_PROGRAM_CARD" && piece) return [...phoneView(piece, timeZone), ...notes];
  if (item && shape !== "MINI_PROGRAM_CARD") return [...slideView(item, box, now, timeZone), ...notes];
  return [words(preview), ...notes];
}

function notesOn({ piece, channels, isLectureUntold, item }: Preview, shape: PreviewShape): string[] {
  const [channel, name] = shape === "MINI_PROGRAM_CARD" ? ["MINI_PROGRAM", "小程序"] : ["SCREEN", "大屏"];
  const notes: string[] = [];
  if (piece && channels.indexOf(channel) < 0) notes.push(`送审时没有选“${name}”，这条内容不会在${name}上出现。`);
  if (isLectureUntold) notes.push(untold);
  if (!piece && !item) notes.push("这些文字不单独上屏，随它所在的页面、课表或宣讲一起显示。");
  return notes;
}

/** The bare words of what has no slide and no card of its own. */
function words(preview: Preview): HTMLElement {
  const list = element("dl", "words");
  for (const { label, text } of preview.words) list.append(element("dt", "", label), element("dd", "", text));
  return list;
}

function state(message: string, again: (() => void) | null): HTMLElement[] {
  const said = element("p", "", message);
  said.setAttribute("role", "status");
  return [element("div", "state", said, ...(again ? [button("重试", "重试", again)] : []))];
}

const root = document.getElementById("preview");
if (root) {
  const question = readQuestion(location.search);
  if (question) {
    tellParent(root, question.shape);
    void openPreview(root, question);
  } else {
    document.title = "预览";
    root.append(element("h1", "", "预览"), ...state("预览地址不完整：请从管理后台的内容页打开预览", null));
  }
}
