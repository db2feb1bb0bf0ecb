import { broadcastText, forTheEar, groupText, spokenPhone, type LectureMessage } from "./lectureSpeech";

const at = (text: string) => new Date(`${text}:00+08:00`);
const zone = "Asia/Shanghai";

const message: LectureMessage = {
  title: "《民法典》里的邻里事", stationName: "柳堰村新时代文明实践站", place: "村文化广场（戏台旁）", startsAt: at("2026-11-25T09:00"),
  endsAt: at("2026-11-25T10:00"), status: "SCHEDULED", originalStartsAt: null, originalEndsAt: null, originalPlace: null,
  lecturers: ["严守章", "何睦邻"], audience: "全体村民", reason: null, phone: "0300-8812345", url: "https://wm.example.cn/l/1",
};
const moved: LectureMessage = {
  ...message, status: "RESCHEDULED", originalStartsAt: at("2026-11-25T09:00"), originalEndsAt: at("2026-11-25T10:00"),
  startsAt: at("2026-11-26T14:30"), endsAt: at("2026-11-26T15:30"), reason: "有大风降温",
};

describe("groupText", () => {
  it("says what, when, where, who and whom to call", () => {
    expect(groupText(message, zone)).toBe([
      "【宣讲预告】《民法典》里的邻里事", "时间：11月25日（周三）09:00–10:00", "地点：村文化广场（戏台旁）", "宣讲员：严守章、何睦邻",
      "面向：全体村民", "咨询电话：0300-8812345", "详情：https://wm.example.cn/l/1", "柳堰村新时代文明实践站",
    ].join("\n"));
  });

  it("shows a new time beside the old one, and a new place too", () => {
    expect(groupText({ ...moved, originalPlace: "村委会会议室", url: null }, zone)).toBe([
      "【改期通知】《民法典》里的邻里事", "原定：11月25日（周三）09:00–10:00", "改为：11月26日（周四）14:30–15:30", "原地点：村委会会议室",
      "改到：村文化广场（戏台旁）", "宣讲员：严守章、何睦邻", "面向：全体村民", "原因：有大风降温", "咨询电话：0300-8812345", "柳堰村新时代文明实践站",
    ].join("\n"));
  });

  it("says that it is called off or put off", () => {
    const short = { ...message, lecturers: [], audience: null, url: null, reason: "宣讲员生病" };
    expect(groupText({ ...short, status: "CANCELLED" }, zone)).toBe([
      "【取消通知】《民法典》里的邻里事", "原定：11月25日（周三）09:00–10:00", "本场宣讲已取消，请相互转告", "原因：宣讲员生病", "咨询电话：0300-8812345",
      "柳堰村新时代文明实践站",
    ].join("\n"));
    expect(groupText({ ...short, status: "POSTPONED" }, zone).split("\n").slice(0, 3)).toEqual([
      "【延期通知】《民法典》里的邻里事", "原定：11月25日（周三）09:00–10:00", "新的时间另行通知",
    ]);
  });
});

describe("broadcastText", () => {
  it("is written for the ear", () => {
    expect(broadcastText(message, zone)).toBe(
      "各位乡亲，请注意。十一月二十五日，星期三，上午九点，地点在村文化广场戏台旁，有一场宣讲，题目是，民法典里的邻里事。主讲人是严守章，何睦邻。欢迎大家来听。" +
        "有不清楚的，请打电话零三零零，八八幺二三四五。请大家相互转告。",
    );
    expect(broadcastText(moved, zone)).toBe(
      "各位乡亲，请注意。原定十一月二十五日，星期三，上午九点的宣讲，题目是，民法典里的邻里事，改了时间，改到十一月二十六日，星期四，下午两点半，" +
        "地点在村文化广场戏台旁。原因是，有大风降温。有不清楚的，请打电话零三零零，八八幺二三四五。请大家相互转告。",
    );
    expect(broadcastText({ ...message, status: "CANCELLED", reason: "停电", phone: null }, zone)).toBe(
      "各位乡亲，请注意。原定十一月二十五日，星期三，上午九点的宣讲，题目是，民法典里的邻里事，取消了，请不要前往。原因是，停电。请大家相互转告。",
    );
    expect(broadcastText({ ...moved, status: "POSTPONED", startsAt: message.startsAt, phone: null }, zone)).toBe(
      "各位乡亲，请注意。原定十一月二十五日，星期三，上午九点的宣讲，题目是，民法典里的邻里事，要延期，新的时间另行通知。原因是，有大风降温。请大家相互转告。",
    );
  });

  it("leaves no mark that a voice cannot say", () => {
    expect(forTheEar("【重要】“医保”缴费&报销——怎么办？（附：问答）")).toBe("重要医保缴费，报销，怎么办？附，问答");
    expect(broadcastText({ ...moved, title: "A/B·《C》（D）", reason: "见[通知]" }, zone)).not.toMatch(/[^\p{L}\p{N}，。？！]/u);
    expect(spokenPhone("0300-1234567")).toBe("零三零零，幺二三四五六七");
  });
});
