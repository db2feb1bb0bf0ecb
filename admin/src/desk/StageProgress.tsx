import DoneIcon from '@mui/icons-material/CheckCircle';
import NowIcon from '@mui/icons-material/RadioButtonChecked';
import LaterIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box } from '@mui/material';
import type { DeskRevision } from '../providers/deskCommands';
import { progressOf } from './desk';

const signs = {
  done: { Icon: DoneIcon, colour: 'success.main', said: '已通过' },
  now: { Icon: NowIcon, colour: 'warning.main', said: '正在等' },
  later: { Icon: LaterIcon, colour: 'text.secondary', said: '还没到' },
  ended: { Icon: LaterIcon, colour: 'text.secondary', said: '没有进行' },
} as const;

/** 初审 ✓ 复审 ● 终审 ○, each with who took it. */
export function StageProgress({ revision }: { revision: DeskRevision }) {
  const stages = progressOf(revision);
  if (stages.length === 0) return null;
  return (
    <Box component="ol" aria-label="审核进度" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 1 }}>
      {stages.map(({ stage, label, standing, who }) => {
        const { Icon, colour, said } = signs[standing];
        return (
          <Box key={stage} component="li" aria-current={standing === 'now' ? 'step' : undefined} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontWeight: standing === 'now' ? 600 : 400 }}>
            <Icon fontSize="small" titleAccess={said} sx={{ color: colour }} />
            <span>{label}</span>
            {who ? <Box component="span" sx={{ color: 'text.secondary' }}>{who}</Box> : null}
          </Box>
        );
      })}
    </Box>
  );
}
