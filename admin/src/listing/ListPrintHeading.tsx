import { useGetResourceLabel, useListContext } from 'react-admin';
import { PrintHeading } from './PrintHeading';

const firstOf = (page: number, perPage: number): number => (page - 1) * perPage + 1;

/** On paper only: the list's name, which of its rows these are, and the date; its filters stand above as they are filled in. */
export function ListPrintHeading() {
  const { resource, page, perPage, total = 0, data = [] } = useListContext();
  const label = useGetResourceLabel();
  const rows = data.length === total ? `共 ${String(total)} 条` : `第 ${String(firstOf(page, perPage))}–${String(firstOf(page, perPage) + data.length - 1)} 条，共 ${String(total)} 条`;
  return <PrintHeading name={label(resource, 2)} conditions={[rows]} />;
}
