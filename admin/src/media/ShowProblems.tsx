import { Alert, Box, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { showProblems, type ShowProblem } from '../providers/mediaCommands';

function Where({ problem }: { problem: ShowProblem }) {
  const { screens, screenCount } = problem;
  return (
    <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
      涉及 {screenCount} 块屏：
      {screens.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? '、' : ''}
          <Link component={RouterLink} to={`/screens/${id}/show`} color="inherit">{name}</Link>
        </span>
      ))}
      {screenCount > screens.length ? ' 等' : ''}
    </Box>
  );
}

/** What keeps a piece from being shown as it should be on the screens it reaches; nothing while all is well. */
export function ShowProblems({ pieceId }: { pieceId: string }) {
  const { data: problems = [] } = useQuery({ queryKey: ['showProblems', pieceId], queryFn: ({ signal }) => showProblems(pieceId, signal) });
  return (
    <>
      {problems.map((problem) => (
        <Alert key={problem.code + problem.message} severity={problem.severity === 'ERROR' ? 'error' : 'info'} sx={{ mt: 2 }}>
          {problem.severity === 'ERROR' ? '有屏幕放不出来：' : '可以更好：'}
          {problem.message}
          <Where problem={problem} />
        </Alert>
      ))}
    </>
  );
}
