import type { Exporter, RaRecord } from 'react-admin';
import { countyDay } from '../time/countyTime';
import { saveFile, toCsv, type CsvColumn } from './csv';

/** A list's exporter: the filtered rows as a Chinese CSV named after the list and the day. */
export function exporterOf<Row extends RaRecord>(name: string, columns: readonly CsvColumn<Row>[]): Exporter<Row> {
  return (rows) => {
    saveFile(`${name}-${countyDay(new Date())}.csv`, toCsv(columns, rows));
  };
}
