import { fitText, type Fitted } from "../text/fitLines";
import { flowText, type Paragraph } from "../text/flowText";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { heightOfType, paint, place, setType, type Rect } from "./paint";
import { paintFlow } from "./pages";
import { pictureOf } from "./picture";
import { timetableParagraphs } from "./timetable";

interface Look {
  head: string;
  paper: string;
  mark: string;
}

const looks: Partial<Record<string, Look>> = {
  LECTURE_NOTICE: { head: "#0f4a2b", paper: "#fbfaf2", mark: "#f8c54a" },
  STORY: { head: "#6b1f14", paper: "#fff7ec", mark: "#f9c763" },
};
const plain: Look = { head: "#0f3f5c", paper: "#f3f8fb", mark: "#8fd0ee" };
const titleLeading = 1.25;
const leading = 1.5;

/** 宣讲预告 written by an editor, 典型事迹, 动态 and the 少年宫 timetable: a headline, then its text in pages. */
export function paintArticle(frame: Frame): HTMLElement {
  const { box, foot, pad, min, item, portrait } = frame;
  const look = looks[item.kind] ?? plain;
  const paragraphs = item.rows?.length ? timetableParagraphs(item.rows, portrait) : paragraphsOf(item.body);
  const title = fitTitle(frame, paragraphs.length > 0);
  const head = heightOfType(title, titleLeading) + Math.round(pad * 1.1);
  const below = box.height - head - foot;
  const aside = pictureArea(frame, head, below, paragraphs.length > 0);
  const picture = pictureOf(frame, place(...aside));
  const text: Rect = [pad, head + pad * 0.6, box.width - pad * 2, below - pad * 1.1];
  if (picture && portrait) {
    text[1] += aside[3];
    text[3] -= aside[3];
  } else if (picture) text[2] -= aside[2];
  const flow = flowText(paragraphs, { width: text[2], height: text[3] }, { max: min * 1.9, min, leading });
  const bar = Math.max(3, Math.round(pad / 8));
  return paint(
    `${place(0, 0, box.width, box.height)}background:${look.paper};${sans}`,
    paint(
      `${place(0, 0, box.width, head)}background:${look.head};color:#fff;font-weight:800;`,
      paint(`${place(0, head - bar, box.width, bar)}background:${look.mark};`),
      setType(pad, pad * 0.5, box.width - pad * 2, title, titleLeading, ""),
    ),
    ...(picture ? [picture] : []),
    paintFlow(flow, text, { leading, ink: "#16242b", labelInk: look.head }),
    paintFoot(frame, look.head, "#fff"),
  );
}

function fitTitle({ box, pad, min, item }: Frame, hasBody: boolean): Fitted {
  const area = { width: box.width - pad * 2, height: box.height * (hasBody ? 0.3 : 0.6) };
  const max = Math.min(min * (hasBody ? 2 : 3), box.width * 0.1);
  return fitText([item.title], area, { max, min, leading: titleLeading });
}

function pictureArea({ box, portrait }: Frame, head: number, below: number, hasBody: boolean): Rect {
  if (portrait) return [0, head, box.width, Math.round(below * (hasBody ? 0.4 : 1))];
  const width = Math.round(box.width * (hasBody ? 0.38 : 1));
  return [box.width - width, head, width, below];
}

/** One paragraph a line, blank lines dropped. */
function paragraphsOf(body: string | null): Paragraph[] {
  const lines = (body ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((text) => ({ text }));
}
