import { fitText } from "../text/fitLines";
import { drawEmblem } from "./emblem";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { heightOfType, paint, place, setType } from "./paint";

const leading = 1.3;
const short = 6;

/** What stands on the screen when nothing else is due: emblem, name, a line. */
export function paintFallback(frame: Frame): HTMLElement {
  const { box, foot, pad, min, item } = frame;
  const room = box.height - foot;
  const mark = Math.round(Math.min(box.width * 0.4, room * (item.title.length > short ? 0.38 : 0.3)));
  const width = box.width - pad * 2;
  const height = room - mark - pad * 1.6;
  const max = min * (item.title.length > short ? 2.2 : 4.4);
  const title = fitText([item.title], { width, height: height * 0.62 }, { max, min, leading });
  const lines = (item.lines.length > 0 ? item.lines : [item.body ?? ""]).filter(Boolean);
  const titleHeight = heightOfType(title, leading);
  const small = fitText(lines, { width, height: height - titleHeight }, { max: min * 1.4, min, leading });
  const top = (room - mark - pad * 0.4 - titleHeight - heightOfType(small, leading)) / 2;
  const titleTop = top + mark + pad * 0.4;
  return paint(
    `${place(0, 0, box.width, box.height)}background:#0f4a2b;${sans}color:#fff;text-align:center;`,
    drawEmblem(place((box.width - mark) / 2, top, mark, mark)),
    setType(pad, titleTop, width, title, leading, "font-weight:800;"),
    setType(pad, titleTop + titleHeight, width, small, leading, "color:#ffe9a8;"),
    paintFoot(frame, "#0a3620", "#fff"),
  );
}
