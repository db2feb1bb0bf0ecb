import { stageLabels } from '../i18n/labels';
import { saveFile, toCsv, type CsvColumn } from '../listing/csv';
import type { MonthText } from '../providers/monthReviewCommands';
import { countyClock, countyDateTime, countyDay, countyWeekday } from '../time/countyTime';
import { monthName, writersOf } from './monthReview';

const columns: readonly CsvColumn<MonthText>[] = [
  { label: '日期', value: ({ lecture }) => countyDay(lecture.startsAt) },
  { label: '星期', value: ({ lecture }) => countyWeekday(lecture.startsAt) },
  { label: '开始', value: ({ lecture }) => countyClock(lecture.startsAt) },
  { label: '结束', value: ({ lecture }) => countyClock(lecture.endsAt) },
  { label: '阵地', value: ({ lecture }) => lecture.station.name },
  { label: '功能室', value: ({ lecture }) => lecture.facility?.name },
  { label: '题目', value: ({ lecture }) => lecture.title },
  { label: '自拟题目', value: ({ ownTitle }) => ownTitle },
  { label: '内容简介', value: ({ summary }) => summary },
  { label: '地点', value: ({ placeText }) => placeText },
  { label: '听众', value: ({ audience }) => audience },
  { label: '谁写的', value: writersOf },
  { label: '送审时间', value: ({ revision }) => countyDateTime(revision.submittedAt) },
  { label: '等哪一审', value: ({ stage }) => stageLabels[stage] },
  { label: '用语检查', value: ({ revision }) => revision.wordingFindings.map(({ place, message }) => `${place}：${message}`).join('；') },
];

/** A month's texts as a file for the office's spreadsheets. */
export function saveMonth(month: string, rows: readonly MonthText[]): void {
  saveFile(`月度宣讲审核-${monthName(month)}.csv`, toCsv(columns, rows));
}
