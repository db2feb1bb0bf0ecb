import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';

/** Puts the list as it stands on paper. */
export function PrintButton({ disabled = false }: { disabled?: boolean }) {
  return <Button size="small" startIcon={<PrintIcon />} disabled={disabled} onClick={() => window.print()}>打印</Button>;
}
