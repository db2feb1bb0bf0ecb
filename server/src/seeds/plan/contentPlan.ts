import { county } from "../county";
import { articleTexts } from "./articleTexts";

/** One entry for the CMS's first start, in the fields of its content type; publishers and stations by code. */
export interface PlannedEntry {
  readonly key: string;
  readonly uid: "public-service-ad" | "family-motto" | "lecture-notice" | "story" | "article";
  readonly publisherCode: string;
  readonly stationCode: string | null;
  readonly lectureStationCode: string | null;
  readonly picture: { readonly field: string; readonly file: string; readonly theme: string } | null;
  readonly fields: Record<string, unknown>;
  /** Whether it has passed its reviews already when the portal first starts; the rest waits for the first review. */
  readonly reviewed: boolean;
}

const everywhere = ["SCREEN", "MINI_PROGRAM", "WEB"];
const signature = county.county.signature;
const office = "WHU01";
const drawn = { source: "OWN", pictureLicence: "自绘，可自由使用", aiGenerated: false };

// Somebody who is shown around finds something to review.
const waiting: ReadonlySet<string> = new Set(["WHAS01", "WHM60", "WHN9", "WHT8"]);

const entry = (key: string, uid: PlannedEntry["uid"], fields: Record<string, unknown>, extra: Partial<PlannedEntry> = {}): PlannedEntry => ({
  key, uid, publisherCode: office, stationCode: null, lectureStationCode: null, picture: null, reviewed: !waiting.has(key), ...extra,
  fields: { signature, ...drawn, channels: everywhere, showFrom: null, showUntil: null, ...fields },
});

/** 38 ads, 64 mottoes, the notices, 4 stories and 4 articles. */
export function planContent(): readonly PlannedEntry[] {
  return [...planAds(), ...planSeasonalAds(), ...planClassicMottoes(), ...planLocalMottoes(), ...planNotices(), ...planTexts()];
}

function planAds(): readonly PlannedEntry[] {
  return county.slogans.map((slogan) =>
    entry(slogan.id, "public-service-ad", { title: slogan.strip, lines: slogan.led, strip: slogan.strip, theme: slogan.theme, seconds: slogan.seconds }, {
      picture: { field: "images", file: `${slogan.id}.jpg`, theme: slogan.theme },
    }),
  );
}

function planSeasonalAds(): readonly PlannedEntry[] {
  return county.seasonalSlogans.map((slogan, index) => {
    const id = `WHAS${String(index + 1).padStart(2, "0")}`;
    const window = { showFrom: localMidnight(slogan.from, 0), showUntil: localMidnight(slogan.to, 1) };
    return entry(id, "public-service-ad", { title: slogan.strip, lines: slogan.led, strip: slogan.strip, theme: slogan.theme, seconds: 10, ...window }, {
      picture: { field: "images", file: `${id}.jpg`, theme: slogan.theme },
    });
  });
}

// The county keeps Beijing time, which has no summer time.
function localMidnight(day: string, later: number): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString();
}

function planClassicMottoes(): readonly PlannedEntry[] {
  const listed = county.mottoes.map((motto) => ({ text: motto.text, origin: `${motto.author}${motto.source}` }));
  const more = county.moreMottoes.items.map(([text, origin]) => ({ text: text ?? "", origin: origin ?? "" }));
  return [...listed, ...more].map((motto, index) =>
    entry(`WHM${String(index + 1).padStart(2, "0")}`, "family-motto", { kind: "CLASSIC", ...motto, family: null, story: null, consent: false, source: "COLLECTED" }),
  );
}

function planLocalMottoes(): readonly PlannedEntry[] {
  const homes = ["WH0301", "WH0501", "WH0201", "WH1201"];
  return county.localFamilyMottoes.items.map((motto, index) =>
    entry(`WHML${String(index + 1)}`, "family-motto", { kind: "LOCAL", text: motto.text, origin: motto.family, family: motto.family, story: motto.story, consent: true, source: "COLLECTED" }, {
      stationCode: homes[index] ?? null,
    }),
  );
}

function planNotices(): readonly PlannedEntry[] {
  const body = "各位乡亲：\n{date}（{weekday}）{start}，{place}举行“{topic}”宣讲，主讲人{lecturer}。男女老少均可参加，免费。\n咨询电话：{phone}";
  const aboutLectures = ["WH00", "WH0301", "WH04"].map((code, index) =>
    entry(`WHN${String(index + 1)}`, "lecture-notice", { kind: "LECTURE", title: "【宣讲预告】{topic}", body }, { lectureStationCode: code }),
  );
  return [
    ...aboutLectures,
    entry("WHN8", "lecture-notice", { kind: "HOLIDAY_HOURS", title: "元旦期间开放安排", body: "元旦期间，县文明实践中心和各所站照常开放，农家书屋、健身广场全天开放。\n紧急联系：0300-8800001" }),
    entry("WHN9", "lecture-notice", { kind: "COLLECT", title: "征集好家风好家训", body: "即日起征集家风家训故事：一句家训（50 字内）、一个小故事（500 字内）、一张照片（可选）。请在同意展示处签字；照片中有他人或孩子的，须经本人或监护人同意。投稿到就近的文明实践站。" }),
  ];
}

function planTexts(): readonly PlannedEntry[] {
  return articleTexts.map((text, index) =>
    entry(`WHT${String(index + 1)}`, text.kind, {
      title: text.title, summary: text.summary, signature: text.publisher,
      body: text.paragraphs.map((paragraph) => ({ type: "paragraph", children: [{ type: "text", text: paragraph }] })),
    }, { publisherCode: publisherCode(text.publisher) }),
  );
}

function publisherCode(name: string): string {
  return `WHU${String(county.county.publisherUnits.indexOf(name) + 1).padStart(2, "0")}`;
}
