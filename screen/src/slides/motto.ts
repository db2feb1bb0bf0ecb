import { breakEvenly, clausesOf } from "../text/breakLines";
import { fitLines, fitText, type Area, type Fitted, type Sizes } from "../text/fitLines";
import { flowText } from "../text/flowText";
import { textWidth } from "../text/measure";
import { paintFoot } from "./foot";
import { serif, type Frame } from "./frame";
import { heightOfType, paint, place, px, setType, stackLines, type, type Rect } from "./paint";
import { paintFlow } from "./pages";
import { pictureOf } from "./picture";

const paper = "#f7f0df";
const ink = "#1f1a14";
const seal = "#9a1b1b";
const leading = 1.42;
const pitch = 1.12;

/** 家风家训 as a scroll: upright columns where the screen stands, lines where it lies. */
export function paintMotto(frame: Frame): HTMLElement {
  const { box, foot, pad, portrait } = frame;
  const image = portrait ? place(0, 0, box.width, box.height * 0.3) : place(0, 0, box.width * 0.34, box.height - foot);
  const picture = pictureOf(frame, image);
  const left = picture && !portrait ? box.width * 0.34 : 0;
  const top = picture && portrait ? box.height * 0.3 : 0;
  const inner = Math.round(pad * 0.35);
  const border = place(left + inner, top + inner, box.width - left - inner * 2, box.height - foot - top - inner * 2);
  const area: Rect = [left + pad * 1.2, top + pad, box.width - left - pad * 2.4, box.height - foot - top - pad * 2];
  return paint(
    `${place(0, 0, box.width, box.height)}background:${paper};${serif}color:${ink};`,
    ...(picture ? [picture] : []),
    paint(`${border}box-sizing:border-box;border:${px(Math.max(1, pad / 24))} solid #b39b6b;`),
    ...paintBody(frame, area),
    paintFoot(frame, "#2b2117", "#f7ecd0"),
  );
}

// The body is the family's story, unless it is what the strip says: then it is the motto itself.
function mottoTexts({ item: { title, body, strip } }: Frame): { text: string; story: string } {
  if (!body || body === title) return { text: title, story: "" };
  return strip?.startsWith(body.slice(0, 6)) ? { text: body, story: "" } : { text: title, story: body };
}

function paintBody(frame: Frame, [left, top, width, height]: Rect): HTMLElement[] {
  const { text, story } = mottoTexts(frame);
  const { min } = frame;
  const origin = { size: min, lines: originLines(frame, width) };
  const originHeight = heightOfType(origin, 1.3);
  const storyHeight = story ? Math.round((height - originHeight) * 0.42) : 0;
  const room = { width, height: height - originHeight - storyHeight - min * 0.5 };
  const parts = frame.portrait && !story ? paintColumns(frame, text, [left, top, room.width, room.height]) : null;
  const body = parts ?? paintLines(frame, text, [left, top, room.width, room.height]);
  const originTop = top + room.height + min * 0.5;
  body.push(setType(left, originTop, width, origin, 1.3, "text-align:right;color:#5a2a12;"));
  if (story) {
    const flow = flowText([{ text: story }], { width, height: storyHeight - min * 0.5 }, { max: min * 1.5, min, leading });
    const area: Rect = [left, originTop + originHeight + min * 0.5, width, storyHeight - min * 0.5];
    body.push(paintFlow(flow, area, { leading, ink, labelInk: ink }));
  }
  return body;
}

function originLines(frame: Frame, width: number): string[] {
  const { origin } = frame.item;
  return origin ? breakEvenly(`—— ${origin}`, width / frame.min) : [];
}

function paintLines(frame: Frame, text: string, [left, top, width, height]: Rect): HTMLElement[] {
  const side = Math.round(frame.min * 2.2);
  const area = { width: width - side, height };
  const sizes = { max: Math.min(frame.box.height * 0.2, frame.box.width * 0.13), min: frame.min, leading };
  const best = fitClauses(text, area, sizes) ?? fitText([text], area, sizes);
  const at = top + Math.max(0, (height - heightOfType(best, leading)) / 2);
  const lines = setType(left, at, area.width, best, leading, "font-weight:700;");
  return [lines, paintSeal(left + width - side * 0.75, at + best.size * 0.2, frame.min)];
}

// By sentence or by clause: whichever lets the type be larger.
function fitClauses(text: string, area: Area, sizes: Sizes): Fitted | null {
  const sentences = text.match(/[^。！？；]+[。！？；”』]*/g) ?? [text];
  let best: Fitted | null = null;
  for (const lines of [sentences, clausesOf(text)]) {
    const fitted = fitLines(lines, area, sizes);
    if (fitted && (!best || fitted.size > best.size)) best = fitted;
  }
  return best;
}

function paintColumns(frame: Frame, text: string, [left, top, width, height]: Rect): HTMLElement[] | null {
  const clauses = clausesOf(text);
  const max = Math.floor(width * 0.22);
  for (let size = max; size >= frame.min; size -= 2) {
    const ems = height / (size * pitch);
    const columns = ([] as string[]).concat(...clauses.map((clause) => breakEvenly(clause, ems)));
    const advance = Math.floor(size * 1.5);
    if (columns.length * advance + frame.min * 2 > width || columns.some((column) => textWidth(column) > ems)) continue;
    const block = columns.length * advance;
    const at = left + (width - block) / 2 + frame.min;
    const look = `writing-mode:vertical-rl;letter-spacing:${px(size * (pitch - 1))};font-weight:700;`;
    const stack = stackLines(`${place(at, top, block, height)}${type(size, 1.5)}${look}`, columns);
    return [stack, paintSeal(at - frame.min * 2, top + height - frame.min * 4, frame.min)];
  }
  return null;
}

function paintSeal(left: number, top: number, size: number): HTMLElement {
  const width = Math.round(size * 1.5);
  const look = `background:${seal};color:#fff;border-radius:${px(size / 6)};text-align:center;`;
  return stackLines(`${place(left, top, width, size * 2.6)}${type(size, 1.2)}${look}font-weight:700;`, ["家", "风"]);
}
