import { toString as drawCode } from "qrcode";
import type { Reader } from "../../kernel/unitOfWork";
import { publicLecture, type PublicLectureView } from "../lectures";
import { emblem } from "./emblem";
import { html, trusted, when, type Html } from "./html";
import { lectureTag } from "./lectureCard";
import type { Asked, Page, Site } from "./page";
import { saidSpan, unbrokenSpan } from "./saidTime";

const longTitle = 16;
const manyWords = 110;

/** `/l/:id/poster`: an A4 sheet whose code opens the lecture's page. */
export async function posterPage(reader: Reader, { params }: Asked, site: Site): Promise<Page | null> {
  const lecture = await publicLecture(reader, { id: params["id"] ?? "", timeZone: site.timeZone });
  if (!lecture) return null;
  const url = `${site.publicUrl}/l/${lecture.id}`;
  const code = await drawCode(url, { type: "svg", margin: 0, errorCorrectionLevel: "M" });
  const body = html`<nav class="tools" aria-label="工具"><button type="button" data-print hidden>打印</button><a href="/l/${lecture.id}">返回</a></nav>
<main class="sheet"><div class="top">${emblem}${site.countyName}新时代文明实践<span>宣讲预告</span></div>${state(lecture, site)}
<div class="inner${isTight(lecture) ? " tight" : ""}"><h1 class="${[...lecture.topic].length > longTitle ? "long" : ""}">${lecture.topic}</h1><div class="facts">${facts(lecture, site)}</div>
<div class="foot"><div class="code" role="img" aria-label="二维码：打开本场宣讲的网页">${trusted(code)}</div><div><p class="sign">${lecture.stationName}</p>
<p>微信“扫一扫”看最新安排，改期、取消随时更新</p>${site.isDemo ? html`<p>示例数据</p>` : null}<p class="url">${url}</p></div></div></div></main>`;
  return { title: `海报：${lecture.topic}`, body, frame: "poster" };
}

// What is sure to be printed is the code: a sheet with much to say, a change above all, says it smaller.
function isTight(lecture: PublicLectureView): boolean {
  const { topic, place, lecturers, audience, reason, row } = lecture;
  const words = [topic, topic, place, row.station.address, lecturers.join(), audience, reason].map((text) => [...(text ?? "")].length);
  return lectureTag(lecture) !== null || words.reduce((sum, length) => sum + length, 0) > manyWords;
}

function state(lecture: PublicLectureView, { timeZone }: Site): Html {
  const tag = lectureTag(lecture);
  const { originalStartsAt, originalEndsAt } = lecture;
  if (tag === null) return html``;
  const original = originalStartsAt && originalEndsAt ? html`<small>原定：${saidSpan(originalStartsAt, originalEndsAt, timeZone)}</small>` : null;
  return html`<div class="state ${tag.tone}">${tag.word}${original}</div>`;
}

function facts(lecture: PublicLectureView, { timeZone }: Site): Html {
  const { startsAt, endsAt, address } = { ...lecture, address: lecture.row.station.address };
  const time = startsAt && endsAt ? unbrokenSpan(saidSpan(startsAt, endsAt, timeZone)) : "新的时间另行通知";
  return html`<dl><dt>时间</dt><dd>${lecture.status === "CANCELLED" ? html`<span class="old">${time}</span>` : time}</dd><dt>地点</dt><dd>${lecture.place}</dd>
${when(lecture.reason, (reason) => html`<dt>原因</dt><dd>${reason}</dd>`)}${when(lecture.phone, (phone) => html`<dt>电话</dt><dd>${phone}</dd>`)}${when(address, (text) => html`<dt>地址</dt><dd>${text}</dd>`)}
${when(lecture.lecturers.join("、"), (names) => html`<dt>宣讲员</dt><dd>${names}</dd>`)}${when(lecture.audience, (audience) => html`<dt>面向</dt><dd>${audience}</dd>`)}</dl>`;
}
