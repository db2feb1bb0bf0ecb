import type { TimetableRow } from "../feed/feed";
import { fitText } from "../text/fitLines";
import { flowText, type Paragraph } from "../text/flowText";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { heightOfType, paint, place, setType } from "./paint";
import { paintFlow } from "./pages";

const head = "#0f3f5c";
const leading = 1.5;

/** 少年宫 timetable: what is on, when and where, in pages when the list is long. */
export function paintTimetable(frame: Frame, rows: readonly TimetableRow[]): HTMLElement {
  const { box, foot, pad, min, item, portrait } = frame;
  const width = box.width - pad * 2;
  const sizes = { max: min * 1.9, min, leading: 1.25 };
  const title = fitText([item.title], { width, height: box.height * 0.26 }, sizes);
  const headHeight = heightOfType(title, 1.25) + Math.round(pad * 0.9);
  const top = headHeight + pad * 0.6;
  const height = box.height - foot - top - pad * 0.4;
  const flow = flowText(toParagraphs(rows, portrait), { width, height }, { max: min * 1.5, min, leading });
  return paint(
    `${place(0, 0, box.width, box.height)}background:#f3f9fb;${sans}`,
    paint(
      `${place(0, 0, box.width, headHeight)}background:${head};color:#fff;font-weight:800;`,
      setType(pad, pad * 0.42, width, title, 1.25, ""),
    ),
    paintFlow(flow, [pad, top, width, height], { leading, ink: "#13242f", labelInk: "#7a2e0b" }),
    paintFoot(frame, head, "#fff"),
  );
}

// On a standing screen the hour leads the row and the day stands over its rows.
function toParagraphs(rows: readonly TimetableRow[], portrait: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let day = "";
  for (const row of rows) {
    const text = [row.title, row.place].filter(Boolean).join("　");
    if (portrait && row.day !== day) paragraphs.push({ label: row.day, text: "" });
    paragraphs.push({ label: portrait ? row.time : `${row.day === day ? "　".repeat(row.day.length) : row.day} ${row.time}`, text });
    day = row.day;
  }
  return paragraphs;
}
