import { county } from "../county";
import { randomFor } from "../pictures/random";
import { planStations } from "./stationPlan";

/** A lecture of the demo county: which day counted from the day of seeding, what time, where, by whom. */
export interface PlannedLecture {
  readonly serial: number;
  readonly day: number;
  readonly startsAt: string;
  readonly minutes: number;
  readonly stationCode: string;
  readonly topicTitle: string;
  readonly series: string;
  readonly lecturerNumber: string;
  readonly headCount: number | null;
  readonly change: "POSTPONED" | "CANCELLED" | null;
}

const firstDay = -70;
const lastDay = 49;
const total = 400;

// Stations with a screen have something to show whenever the county is seeded.
const stationsWithScreens = ["WH00", "WH02", "WH04", "WH05", "WH0301", "WH1201"];

const startBySeries: Record<string, readonly string[]> = {
  板凳课堂: ["16:00", "18:30"], 田间课堂: ["09:00", "15:00"], 道德讲堂: ["09:30", "15:00"], 健康有约: ["09:00", "15:30"], 家风家教讲堂: ["10:00", "15:00"],
};

/** 400 lectures around the day of seeding; one is postponed and one cancelled, both at stations with a screen. */
export function planLectures(monthOfDay: (day: number) => number): readonly PlannedLecture[] {
  const random = randomFor("lectures");
  const codes = planStations().filter(({ tier }) => tier !== "POINT").map(({ code }) => code);
  return Array.from({ length: total }, (_, serial) => {
    const day = firstDay + Math.floor((serial * (lastDay - firstDay + 1)) / total);
    const topic = topicFor(monthOfDay(day), random);
    const starts = startBySeries[topic.series] ?? ["09:30", "15:00"];
    return {
      serial, day, minutes: topic.minutes, topicTitle: topic.title, series: topic.series,
      startsAt: starts[serial % starts.length] ?? "09:30",
      stationCode: stationFor(serial, day, codes),
      // More lecturers than lectures a day, taken in turn: nobody is needed in two places.
      lecturerNumber: county.lecturers[serial % county.lecturers.length]?.no ?? "WHL001",
      headCount: day < 0 ? 18 + Math.floor(random() * 60) : null,
      change: null,
    };
  }).map(withChange);
}

function withChange(lecture: PlannedLecture, _index: number, all: readonly PlannedLecture[]): PlannedLecture {
  const firstAt = (stationCode: string) => all.find((candidate) => candidate.stationCode === stationCode && candidate.day >= 2)?.serial;
  if (lecture.serial === firstAt("WH04")) return { ...lecture, change: "POSTPONED" };
  if (lecture.serial === firstAt("WH0301")) return { ...lecture, change: "CANCELLED" };
  return lecture;
}

function topicFor(month: number, random: () => number) {
  const fitting = county.lectureTopics.filter((topic) => topic.months === null || (topic.months as readonly number[]).includes(month));
  const topic = fitting[Math.floor(random() * fitting.length)];
  if (!topic) throw new Error("no topic fits the month");
  return topic;
}

function stationFor(serial: number, day: number, codes: readonly string[]): string {
  if (day >= 0 && serial % 2 === 0) return stationsWithScreens[(serial / 2) % stationsWithScreens.length] ?? "WH00";
  return codes[(serial * 37) % codes.length] ?? "WH00";
}
