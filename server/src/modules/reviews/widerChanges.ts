import { clockTime, dayText, localDay } from "../../kernel/localTime";
import type { Channel, ShowRequest } from "./revision.entity";
import { sameRequest } from "./showRequest";

const channelNames: Readonly<Record<Channel, string>> = { SCREEN: "大屏", MINI_PROGRAM: "小程序", WEB: "网页", MEDIA_CENTRE: "融媒体中心" };
const order = Object.keys(channelNames);

/** What a wider request changes, a line for each: from what to what, in the words of the office. */
export function widerChanges(from: ShowRequest, to: ShowRequest, timeZone: string): string[] {
  const time = (moment: string | null): string => (moment === null ? "不限" : wholeTime(new Date(moment), timeZone));
  const line = (label: string, name: keyof ShowRequest, told: (request: ShowRequest) => string): string[] =>
    sameRequest({ ...from, [name]: to[name] }, from) ? [] : [`${label}：${told(from)} → ${told(to)}`];
  return [
    ...line("渠道", "channels", ({ channels }) => channelsText(channels)), ...line("开始展示", "showFrom", ({ showFrom }) => time(showFrom)),
    ...line("结束展示", "showUntil", ({ showUntil }) => time(showUntil)),
  ];
}

function wholeTime(moment: Date, timeZone: string): string {
  return `${localDay(moment, timeZone).slice(0, 4)}年${dayText(moment, timeZone)}${clockTime(moment, timeZone)}`;
}

function channelsText(channels: readonly Channel[]): string {
  return channels.length === 0 ? "无" : [...channels].sort((left, right) => order.indexOf(left) - order.indexOf(right)).map((channel) => channelNames[channel]).join("、");
}
