import { fitText, type Fitted } from "../text/fitLines";
import { flowText, type Paragraph } from "../text/flowText";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { heightOfType, paint, place, setType, type Rect } from "./paint";
import { paintFlow } from "./pages";
import { pictureOf } from "./picture";

const looks = {
  LECTURE_NOTICE: { head: "#0f4a2b", paper: "#fbfaf2", ink: "#14271c", mark: "#f8c54a" },
  STORY: { head: "#6b1f14", paper: "#fff7ec", ink: "#2b1a14", mark: "#f9c763" },
  ARTICLE: { head: "#0f3f5c", paper: "#f3f8fb", ink: "#13242f", mark: "#8fd0ee" },
};
const titleLeading = 1.25;
const leading = 1.5;

/** 宣讲预告 written by an editor, 典型事迹 and 动态: a headline, then its text in pages. */
export function paintArticle(frame: Frame): HTMLElement {
  const { box, foot, pad, min, item, portrait } = frame;
  const look = looks[item.kind as keyof typeof looks] as (typeof looks)["ARTICLE"] | undefined ?? looks.ARTICLE;
  const title = fitTitle(frame);
  const head = heightOfType(title, titleLeading) + pad * 1.1;
  const below = box.height - head - foot;
  const aside = pictureArea(frame, head, below, Boolean(item.body));
  const picture = pictureOf(frame, place(...aside));
  const text: Rect = [pad, head + pad * 0.6, box.width - pad * 2, below - pad * 1.1];
  if (picture && portrait) {
    text[1] += aside[3];
    text[3] -= aside[3];
  } else if (picture) text[2] -= aside[2];
  const flow = flowText(paragraphsOf(item.body), { width: text[2], height: text[3] }, { max: min * 1.9, min, leading });
  const bar = Math.max(3, Math.round(pad / 8));
  return paint(
    `${place(0, 0, box.width, box.height)}background:${look.paper};${sans}`,
    paint(
      `${place(0, 0, box.width, head)}background:${look.head};color:#fff;font-weight:800;`,
      paint(`${place(0, head - bar, box.width, bar)}background:${look.mark};`),
      setType(pad, pad * 0.5, box.width - pad * 2, title, titleLeading, ""),
    ),
    ...(picture ? [picture] : []),
    paintFlow(flow, text, { leading, ink: look.ink, labelInk: look.ink }),
    paintFoot(frame, look.head, "#fff"),
  );
}

function fitTitle(frame: Frame): Fitted {
  const { box, pad, min, item } = frame;
  const area = { width: box.width - pad * 2, height: box.height * (item.body ? 0.3 : 0.6) };
  const sizes = { max: Math.min(min * (item.body ? 2 : 3), box.width * 0.1), min, leading: titleLeading };
  return fitText([item.title], area, sizes);
}

function pictureArea(frame: Frame, head: number, below: number, hasBody: boolean): Rect {
  const { box, portrait } = frame;
  if (portrait) return [0, head, box.width, Math.round(below * (hasBody ? 0.4 : 1))];
  const width = Math.round(box.width * (hasBody ? 0.38 : 1));
  return [box.width - width, head, width, below];
}

/** One paragraph a line, blank lines dropped. */
export function paragraphsOf(body: string | null): Paragraph[] {
  const lines = (body ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((text) => ({ text }));
}
