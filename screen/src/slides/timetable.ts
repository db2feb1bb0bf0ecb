import type { TimetableRow } from "../feed/feed";
import type { Paragraph } from "../text/flowText";

/** The rows of a 少年宫 timetable: each day named once; on a standing screen it stands over its rows. */
export function timetableParagraphs(rows: readonly TimetableRow[], portrait: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let day = "";
  for (const row of rows) {
    const text = [row.title, row.place].filter(Boolean).join("　");
    const lead = row.day === day ? "　".repeat(day.length) : row.day;
    if (portrait && row.day !== day) paragraphs.push({ label: row.day, text: "" });
    paragraphs.push({ label: portrait ? row.time : `${lead} ${row.time}`, text });
    day = row.day;
  }
  return paragraphs;
}
