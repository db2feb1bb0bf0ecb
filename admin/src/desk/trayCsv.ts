import type { DeskBox } from '../../../schema/generated/admin/graphql';
import { deskBoxLabels, revisionStateLabels } from '../i18n/labels';
import { saveFile, toCsv, type CsvColumn } from '../listing/csv';
import type { DeskRow } from '../providers/deskCommands';
import { countyDateTime, countyDay } from '../time/countyTime';
import { isWaiting, kindLabel, waitingText, waitsForText } from './desk';

const columns: readonly CsvColumn<DeskRow>[] = [
  { label: '标题', value: (row) => row.title },
  { label: '类型', value: (row) => kindLabel(row.kind) },
  { label: '主题', value: (row) => row.theme },
  { label: '发布单位', value: (row) => row.organisation?.name },
  { label: '状态', value: (row) => (row.widerRequest ? '等签字扩大' : waitingText(row) || revisionStateLabels[row.state]) },
  { label: '等谁', value: (row) => (isWaiting(row) || row.widerRequest ? waitsForText(row) : '') },
  { label: '送审人', value: (row) => row.submittedByName },
  { label: '送审时间', value: (row) => countyDateTime(row.submittedAt) },
  { label: '到这一步', value: (row) => countyDateTime(row.waitingSince) },
  { label: '时限', value: (row) => countyDateTime(row.dueAt) },
  { label: '是否逾期', value: (row) => (row.isOverdue ? '是' : '') },
  { label: '原因', value: (row) => row.reason },
];

/** A tray as a file for the office's spreadsheets. */
export function saveTray(box: DeskBox, rows: readonly DeskRow[]): void {
  saveFile(`审稿台-${deskBoxLabels[box]}-${countyDay(new Date())}.csv`, toCsv(columns, rows));
}
