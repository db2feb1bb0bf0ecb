import { fitText } from "../text/fitLines";
import { clausesOf } from "../text/breakLines";
import { textWidth } from "../text/measure";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { drawLandscape } from "./landscape";
import { heightOfType, paint, place, px, setType } from "./paint";
import { paletteFor } from "./palette";
import { pictureOf, videoOf } from "./picture";

const leading = 1.28;
const scrim = "rgba(4,18,11,.82)";

/** 公益广告: a film, a picture with its lines over a scrim, or a drawn slogan. */
export function paintAd(frame: Frame): HTMLElement {
  const { box } = frame;
  const whole = place(0, 0, box.width, box.height);
  const film = videoOf(frame, place(0, 0, box.width, box.height - frame.foot));
  if (film) return paint(`${whole}background:#04120b;`, film, paintFoot(frame, "#04120b", "#fff"));
  const picture = pictureOf(frame, whole);
  return picture ? paintPicture(frame, picture) : paintSlogan(frame);
}

/** The big lines of an ad: as written, else the clauses of its message. */
function linesOf(frame: Frame): string[] {
  const { lines, title, strip } = frame.item;
  const written = lines.filter((line) => line.trim() !== "");
  return written.length > 0 ? written : clausesOf(strip ?? title);
}

function paintPicture(frame: Frame, picture: HTMLImageElement): HTMLElement {
  const { box, pad, foot, min } = frame;
  const area = { width: box.width - pad * 2, height: box.height * (frame.portrait ? 0.34 : 0.38) };
  const max = Math.min(box.height * 0.15, box.width * 0.13);
  const text = fitText(linesOf(frame), area, { max, min, leading });
  const height = heightOfType(text, leading);
  const shade = foot + height + pad;
  const fade = Math.round(pad * 1.6);
  const top = box.height - shade;
  const gradient = `background:linear-gradient(rgba(4,18,11,0),${scrim});`;
  return paint(
    `${place(0, 0, box.width, box.height)}background:#04120b;`,
    picture,
    paint(place(0, top - fade, box.width, fade) + gradient),
    paint(`${place(0, top, box.width, shade)}background:${scrim};`),
    setType(pad, top + pad * 0.4, area.width, text, leading, `${sans}color:#fff;font-weight:800;`),
    paintFoot(frame, "transparent", "#fff3cf"),
  );
}

function paintSlogan(frame: Frame): HTMLElement {
  const { box, pad, foot, min, portrait } = frame;
  const palette = paletteFor(frame.item.title);
  const ground = Math.round(box.height * (portrait ? 0.34 : 0.3));
  const area = { width: box.width - pad * 2.4, height: box.height - foot - ground * 0.72 - pad };
  const max = Math.min(box.height * 0.26, box.width * 0.2);
  const text = fitText(linesOf(frame), area, { max, min, leading });
  const top = pad + Math.max(0, (area.height - heightOfType(text, leading)) * 0.5);
  const look = `${sans}color:${palette.ink};font-weight:900;`;
  const stack = setType(pad * 1.2, top, area.width, text, leading, look);
  stepLines(stack, text.lines, text.size, area.width);
  const scene = place(0, box.height - foot - ground, box.width, ground + 2);
  return paint(
    `${place(0, 0, box.width, box.height)}background:${palette.sky};`,
    drawLandscape(scene, box.width, ground, palette),
    stack,
    paintFoot(frame, palette.near, "#fff"),
  );
}

// Two lines of a couplet stand like steps when there is room for it.
function stepLines(stack: HTMLElement, lines: readonly string[], size: number, width: number): void {
  const longest = Math.max(...lines.map(textWidth)) * size;
  const last = stack.lastElementChild as HTMLElement | null;
  if (lines.length === 2 && last && longest + size < width) last.style.paddingLeft = px(size);
}
