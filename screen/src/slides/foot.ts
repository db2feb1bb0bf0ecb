import { fitLines, fitText } from "../text/fitLines";
import { drawEmblem } from "./emblem";
import { sans, type Frame } from "./frame";
import { heightOfType, paint, place, setType } from "./paint";

const labels = {
  PUBLIC_SERVICE_AD: "公益广告",
  FAMILY_MOTTO: "家风家训",
  LECTURE_NOTICE: "宣讲预告",
  STORY: "典型事迹",
  ARTICLE: "文明实践动态",
  LECTURE: "宣讲预告",
  PALACE_TIMETABLE: "少年宫课表",
  FALLBACK: "",
};
const leading = 1.04;

/** The foot of every slide: emblem and kind at the left, 落款 at the right. */
export function paintFoot(frame: Frame, background: string, colour: string): HTMLElement {
  const { box, foot, min, pad, item } = frame;
  const label = { size: min, lines: [labels[item.kind]] };
  const mark = Math.round(min * 1.4);
  const left = pad + Math.round(mark * 1.35);
  const width = box.width - pad * 2;
  const room = box.width - left - pad - min * (labels[item.kind].length + 1);
  const lines = [item.signature];
  const beside = fitLines(lines, { width: room, height: foot / 2 }, { max: min * 1.1, min, leading });
  // A 落款 too long to stand beside the label takes the whole foot.
  const signature = beside ?? fitText(lines, { width, height: foot }, { max: min, min, leading });
  const middle = (height: number): number => (foot - height) / 2;
  const parts: Node[] = [
    setType(pad, middle(heightOfType(signature, leading)), width, signature, leading, "text-align:right;"),
  ];
  if (beside) {
    parts.push(drawEmblem(place(pad, middle(mark), mark, mark)));
    parts.push(setType(left, middle(heightOfType(label, leading)), room, label, leading, "overflow:visible;"));
  }
  const rect = place(0, box.height - foot, box.width, foot);
  return paint(`${rect}background:${background};${sans}color:${colour};font-weight:600;`, ...parts);
}
