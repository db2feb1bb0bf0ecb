import type { Reader } from "../../kernel/unitOfWork";
import { broadcastText, groupText, publicLecture, publicMessage, type PublicLectureView } from "../lectures";
import { publicPieces } from "../placements";
import { callLink, dialled } from "./callLink";
import { html, when, type Html } from "./html";
import { isOn, lectureTag, toldTimes } from "./lectureCard";
import type { Asked, Page, Site } from "./page";
import { noticeText } from "./views/notices";
import { endOfDays } from "./weekSpan";

/** `/l/:id`: what a printed QR code opens, for as long as the paper hangs. */
export async function lecturePage(reader: Reader, { params }: Asked, site: Site): Promise<Page | null> {
  const id = params["id"] ?? "";
  const lecture = await publicLecture(reader, { id, timeZone: site.timeZone });
  if (!lecture) return null;
  endOfDays(reader, 1, site.timeZone);
  const notices = await publicPieces(reader, { channel: "WEB", stationCode: null, timeZone: site.timeZone }, ["LECTURE_NOTICE"]);
  const about = notices.filter(({ snapshot }) => snapshot.lectureId === id);
  const body = html`${banner(lecture, reader.now, site)}<h1>${lecture.topic}</h1>${facts(lecture, reader.now, site)}${callLink(lecture.phone, "打电话问一问")}
${when(lecture.summary, (summary) => html`<section><h2>内容</h2><p class="text">${summary}</p></section>`)}
${about.map(({ snapshot }) => html`<section><h2>宣讲预告</h2><div class="card"><h3>${snapshot.title}</h3>${noticeText(snapshot.text)}<p class="quiet">${snapshot.signature}</p></div></section>`)}
${lecture.status === "ENDED" ? null : passOn(lecture, site)}<p class="row"><a class="do light" href="/?s=${lecture.row.station.code}">看本周附近的活动</a></p>`;
  return { title: `${titlePrefix(lecture)}${lecture.topic} - ${site.countyName}`, body };
}

function titlePrefix(lecture: PublicLectureView): string {
  const tag = lectureTag(lecture);
  return tag === null ? "" : `【${tag.word}】`;
}

function banner(lecture: PublicLectureView, now: Date, site: Site): Html {
  const tag = lectureTag(lecture);
  if (tag === null) return isOn(lecture, now) ? html`<p><span class="tag">正在进行</span></p>` : html``;
  return html`<div class="banner ${tag.tone}" role="status"><b>${tag.word === "已取消" ? "这场宣讲已取消" : tag.word}</b>${changeLines(lecture, now, site)}${when(lecture.status === "ENDED" ? null : lecture.reason, (reason) => html`<br>原因：${reason}`)}${when(lecture.status === "ENDED" ? null : lecture.phone, (phone) => html`<br>电话：<a href="tel:${dialled(phone)}">${phone}</a>`)}</div>`;
}

function changeLines(lecture: PublicLectureView, now: Date, site: Site): Html {
  const { time, original } = toldTimes(lecture, now, site);
  if (lecture.status === "CANCELLED") return html`原定：${time ?? original}<br>请不要前往，请相互转告`;
  if (lecture.status === "POSTPONED") return html`原定：${original}<br>新的时间另行通知`;
  if (lecture.status === "RESCHEDULED") return html`原定：${original}<br>改为：${time}`;
  return lecture.status === "ENDED" ? html`谢谢您的关注` : html`原在：${lecture.originalPlace}<br>改到：${lecture.place}`;
}

function facts(lecture: PublicLectureView, now: Date, site: Site): Html {
  const { time, original } = toldTimes(lecture, now, site);
  const { code, name, address } = lecture.row.station;
  const isOff = lecture.status === "CANCELLED";
  const shownTime = isOff ? html`<span class="old">${time ?? original}</span> 已取消` : lecture.status === "POSTPONED" ? html`<span class="old">${original}</span> 新的时间另行通知` : html`${time}`;
  return html`<dl class="card"><dt>时间</dt><dd class="when">${shownTime}</dd><dt>地点</dt><dd>${lecture.place}${when(lecture.originalPlace, (place) => html`（原在 <span class="old">${place}</span>）`)}</dd>
<dt>阵地</dt><dd><a href="/s/${code}">${name}</a>${when(address, (text) => html`<br>${text}`)}</dd>
${when(lecture.lecturers.join("、"), (names) => html`<dt>宣讲员</dt><dd>${names}</dd>`)}${when(lecture.audience, (audience) => html`<dt>面向</dt><dd>${audience}</dd>`)}
${when(lecture.row.form?.name, (form) => html`<dt>形式</dt><dd>${form}</dd>`)}${when(lecture.row.capacity, (capacity) => html`<dt>名额</dt><dd>${capacity}人</dd>`)}</dl>`;
}

function passOn(lecture: PublicLectureView, site: Site): Html {
  const message = publicMessage(lecture, `${site.publicUrl}/l/${lecture.id}`);
  return html`<details class="card"><summary>转告乡亲：群文案、广播稿、海报</summary>
<h3>群文案</h3><pre id="group-text">${groupText(message, site.timeZone)}</pre><div class="row"><button type="button" data-copy="group-text" hidden>复制群文案</button></div>
<h3>广播稿</h3><pre id="broadcast-text">${broadcastText(message, site.timeZone)}</pre><div class="row"><button type="button" data-copy="broadcast-text" hidden>复制广播稿</button></div>
<div class="row"><a class="do light" href="/l/${lecture.id}/poster">打印海报（A4）</a></div></details>`;
}
