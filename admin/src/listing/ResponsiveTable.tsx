import { useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { ListPrintHeading } from './ListPrintHeading';
import { DataTable, SimpleList, useCanAccess, useResourceContext, type RaRecord } from 'react-admin';

interface PhoneRow<Row> {
  primary: (row: Row) => ReactNode;
  secondary?: (row: Row) => ReactNode;
  tertiary?: (row: Row) => ReactNode;
}

interface Props<Row> {
  phone: PhoneRow<Row>;
  rowClick: 'show' | 'edit' | false;
  /** What it says without rows; the usual words when left out. */
  empty?: ReactNode;
  children: ReactNode;
}

// The right to edit is a matter of each row: a manager of one team reads the others.
const clickOf = (wanted: 'show' | 'edit' | false) =>
  wanted === 'edit' ? (_id: unknown, _resource: string, row: RaRecord) => (row['viewerCanEdit'] === false ? (false as const) : 'edit') : wanted;

/** A table on a desk, two-line rows on a phone. */
export function ResponsiveTable<Row extends RaRecord>({ phone, rowClick: wanted, empty, children }: Props<Row>) {
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: wanted || 'show' });
  const rowClick = canAccess ? clickOf(wanted) : false;
  const isPhone = useMediaQuery((theme) => theme.breakpoints.down('sm'));
  if (isPhone) {
    return (
      <SimpleList<Row>
        primaryText={phone.primary}
        {...(phone.secondary ? { secondaryText: phone.secondary } : {})}
        {...(phone.tertiary ? { tertiaryText: phone.tertiary } : {})}
        rowClick={rowClick}
        {...(empty === undefined ? {} : { empty })}
      />
    );
  }
  return (
    <>
      <ListPrintHeading />
      <DataTable bulkActionButtons={false} rowClick={rowClick} {...(empty === undefined ? {} : { empty })} sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}>
        {children}
      </DataTable>
    </>
  );
}
