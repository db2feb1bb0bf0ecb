import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useSimpleFormIterator } from 'react-admin';

/** Adds an empty line to the list of lines it stands in. */
export function AddLineButton({ label }: { label: string }) {
  const { add } = useSimpleFormIterator();
  return (
    <Button type="button" size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {label}
    </Button>
  );
}
