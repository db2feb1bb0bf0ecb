import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTyped } from '../forms/useTyped';
import { deskThemes } from '../providers/deskCommands';
import { deskKinds } from './desk';
import type { TrayChoice } from './useTray';

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <TextField select label={label} value={value} onChange={(event) => onChoose(event.target.value)} margin="none" sx={{ width: { xs: 'calc(50% - 4px)', sm: 170 } }}>
      <MenuItem value="">不限</MenuItem>
      {choices.map(([id, name]) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </TextField>
  );
}

/** Looks for a title, a theme, a kind; the address remembers it. */
export function TrayFilters({ filter, isFiltered, choose }: TrayChoice) {
  const { data: themes = [] } = useQuery({ queryKey: ['desk', 'themes'], queryFn: ({ signal }) => deskThemes(signal) });
  const { input, clear: forget } = useTyped(filter.q, (q) => choose({ q }));
  const known = [...new Set([...themes, filter.theme].filter(Boolean))].map((theme) => [theme, theme] as const);
  const clear = (): void => {
    forget();
    choose({ q: '', theme: '', kind: '' });
  };
  return (
    <Box role="search" aria-label="找稿件" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', my: 1.5 }}>
      <TextField label="标题" type="search" {...input} margin="none" sx={{ width: { xs: '100%', sm: 220 } }} slotProps={{ htmlInput: { maxLength: 60 } }} />
      <Choice label="主题" value={filter.theme} choices={known} onChoose={(theme) => choose({ theme })} />
      <Choice label="类型" value={filter.kind} choices={Object.entries(deskKinds)} onChoose={(kind) => choose({ kind })} />
      {isFiltered ? <Button onClick={clear}>清除条件</Button> : null}
    </Box>
  );
}
