import { readableSpan } from "../text/readableTime";
import { sans, type Frame } from "./frame";
import { lectureFacts, statusWords } from "./lectureFacts";
import { paint, place, type } from "./paint";
import { paletteFor } from "./palette";
import { stackPages } from "./pages";
import { pictureOf } from "./picture";
import { setStrip, type StripPage, type StripSetting } from "./stripText";

const leading = 1.12;
const thin = 96;
const alarm = "#7d0f0f";

/** One or two rows of large type for a long low screen; a thin one stays black so that its lamps stay calm. */
export function paintStrip(frame: Frame): HTMLElement {
  const { box, item, min } = frame;
  const pad = Math.round(box.height * 0.16);
  const area = { width: box.width - pad * 2, height: box.height };
  const setting = setStrip(stripMessage(frame), item.signature, area, min);
  const picture = box.height >= thin ? pictureOf(frame, place(0, 0, box.width, box.height)) : null;
  const scrim = paint(`${place(0, 0, box.width, box.height)}background:rgba(2,16,9,.8);`);
  const pages = setting.pages.map((page) => ({ element: paintPage(page, setting, frame, pad), share: shareOf(page) }));
  return paint(
    `${place(0, 0, box.width, box.height)}background:${backgroundOf(frame)};${sans}color:#fff;font-weight:700;`,
    ...(picture ? [picture, scrim] : []),
    stackPages(`${place(pad, 0, area.width, box.height)}${type(setting.size, leading)}`, pages),
  );
}

/** The whole message in one line, with a change said first. */
function stripMessage(frame: Frame): string {
  const { item, timeZone } = frame;
  const { event } = item;
  const text = item.strip ?? [item.title, item.body].filter(Boolean).join(" ").replace(/\s+/g, " ");
  if (!event) return text;
  const word = statusWords[event.status];
  if (item.strip && (!word || item.strip.includes(word))) return item.strip;
  if (!word) return `${event.startsAt ? readableSpan(event.startsAt, null, timeZone) : ""} ${event.topic} ${event.place}`;
  const facts = lectureFacts(event, timeZone).filter((fact) => fact.label !== "主讲");
  return `【${word}】${event.topic}，${facts.map((fact) => `${fact.label ?? ""}：${fact.text}`).join("，")}`;
}

function backgroundOf(frame: Frame): string {
  const changed = frame.item.event && frame.item.event.status !== "SCHEDULED";
  if (changed) return alarm;
  return frame.box.height < thin ? "#000" : paletteFor(frame.item.title).near;
}

function shareOf(page: StripPage): number {
  return page.lines.length > 0 ? 3 * page.lines.length : 2;
}

function paintPage(page: StripPage, { size }: StripSetting, frame: Frame, pad: number): HTMLElement {
  const { box } = frame;
  const height = Math.floor(size * leading);
  const ownRow = page.lines.length !== 1 || frame.box.height >= height * 2;
  const rows = page.lines.length + (page.signature && ownRow ? 1 : 0);
  const top = Math.floor((box.height - rows * height) / 2);
  const lines = page.lines.map((line) => paint("white-space:pre;color:#ffe99a;", line));
  const side = page.lines.length > 0 ? "right" : "center";
  const signature = paint(`white-space:pre;text-align:${side};`, page.signature);
  const body = ownRow || !page.signature ? [...lines, ...(page.signature ? [signature] : [])] : [besides(lines, signature)];
  return paint(place(0, top, box.width - pad * 2, rows * height), ...body);
}

function besides(lines: HTMLElement[], signature: HTMLElement): HTMLElement {
  return paint("display:flex;justify-content:space-between;", ...lines, signature);
}
