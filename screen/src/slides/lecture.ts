import type { LectureEvent } from "../feed/feed";
import { fitText } from "../text/fitLines";
import { flowText } from "../text/flowText";
import { textWidth } from "../text/measure";
import { localTime, nearDay, readableHour } from "../text/readableTime";
import { paintFoot } from "./foot";
import { sans, type Frame } from "./frame";
import { lectureFacts, statusWords } from "./lectureFacts";
import { heightOfType, paint, place, setType, type Rect } from "./paint";
import { paintFlow } from "./pages";

const bands = { SCHEDULED: "#0f4a2b", POSTPONED: "#6f3c00", CANCELLED: "#8c1515", RESCHEDULED: "#6f3c00" };
const papers = { SCHEDULED: "#fbfaf2", POSTPONED: "#fff6e5", CANCELLED: "#fdefed", RESCHEDULED: "#fff6e5" };
const ink = "#1c2420";
const leading = 1.36;
const titleLeading = 1.22;

/** A lecture with its day, time, place and lecturer; a change shouts from the band. */
export function paintLecture(frame: Frame, event: LectureEvent): HTMLElement {
  const { box, foot, pad, portrait } = frame;
  const colour = bands[event.status];
  const bandSide = Math.round(portrait ? box.height * 0.27 : box.width * 0.33);
  const band: Rect = portrait ? [0, 0, box.width, bandSide] : [0, 0, bandSide, box.height - foot];
  const [left, top] = portrait ? [pad, bandSide + pad * 0.7] : [bandSide + pad * 0.8, pad * 0.8];
  const room: Rect = [left, top, box.width - left - pad, box.height - foot - top - pad * 0.6];
  return paint(
    `${place(0, 0, box.width, box.height)}background:${papers[event.status]};${sans}color:${ink};`,
    paint(`${place(...band)}background:${colour};color:#fff;`, ...paintBand(frame, event, band)),
    ...paintFacts(frame, event, room),
    paintFoot(frame, colour, "#fff"),
  );
}

function paintFacts(frame: Frame, event: LectureEvent, [left, top, width, height]: Rect): HTMLElement[] {
  const { min } = frame;
  const sizes = { max: min * (event.status === "SCHEDULED" ? 2.2 : 1.5), min, leading: titleLeading };
  const topic = event.topic || frame.item.title;
  const title = fitText([topic], { width, height: height * 0.4 }, sizes);
  const titleHeight = heightOfType(title, titleLeading);
  const gap = Math.round(min * 0.5);
  const area: Rect = [left, top + titleHeight + gap * 1.6, width, height - titleHeight - gap * 1.6];
  const facts = lectureFacts(event, frame.timeZone);
  const flow = flowText(facts, { width, height: area[3] }, { max: min * 1.4, min, leading });
  const bar = Math.max(2, Math.round(min / 14));
  return [
    setType(left, top, width, title, titleLeading, `font-weight:800;color:${bands[event.status]};`),
    paint(`${place(left, top + titleHeight + gap * 0.7, width, bar)}background:${bands[event.status]};opacity:.35;`),
    paintFlow(flow, area, { leading, ink, labelInk: bands[event.status] }),
  ];
}

interface BandLine {
  text: string;
  /** Size wished for, as a share of the band's short side. */
  share: number;
  look: string;
}

function paintBand(frame: Frame, event: LectureEvent, [, , width, height]: Rect): HTMLElement[] {
  const lines = bandLines(frame, event);
  const short = Math.min(width, height);
  const room = width - frame.pad;
  const sized = lines.map(({ text, share, look }) => {
    const size = Math.max(frame.min, Math.floor(Math.min(short * share, room / textWidth(text))));
    return { text, size, look };
  });
  const total = sized.reduce((sum, line) => sum + Math.floor(line.size * 1.2), 0);
  const scale = Math.min(1, (height - frame.pad * 0.5) / total);
  let y = (height - total * scale) / 2;
  return sized.map(({ text, size, look }) => {
    const fitted = Math.max(frame.min, Math.floor(size * scale));
    const line = setType(0, y, width, { size: fitted, lines: [text] }, 1.2, `text-align:center;${look}`);
    y += Math.floor(fitted * 1.2);
    return line;
  });
}

function bandLines(frame: Frame, event: LectureEvent): BandLine[] {
  const word = statusWords[event.status];
  const start = event.startsAt ?? event.originalStartsAt;
  const lines: BandLine[] = [];
  if (word) lines.push({ text: word, share: 0.36, look: "font-weight:900;letter-spacing:0;" });
  if (!start || event.status === "POSTPONED") return lines;
  const time = localTime(Date.parse(start), frame.timeZone);
  const near = nearDay(Date.parse(start), frame.now, frame.timeZone);
  const struck = event.status === "CANCELLED" ? "text-decoration:line-through;" : "";
  const day = `${time.month}月${time.day}日`;
  lines.push({ text: day, share: word ? 0.17 : 0.2, look: `font-weight:800;color:#ffe9a8;${struck}` });
  lines.push({ text: near ? `${near} ${time.weekday}` : time.weekday, share: 0.13, look: struck });
  lines.push({ text: readableHour(time), share: word ? 0.15 : 0.19, look: `font-weight:800;${struck}` });
  return lines;
}
