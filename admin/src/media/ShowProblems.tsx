import { Alert, Box, Button, Link } from '@mui/material';
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

/** What keeps a piece from being shown as it should be on the screens it reaches; nothing while all is well, and a word when that is not known. */
export function ShowProblems({ pieceId }: { pieceId: string }) {
  const { data: problems = [], isError, refetch } = useQuery({ queryKey: ['showProblems', pieceId], queryFn: ({ signal }) => showProblems(pieceId, signal) });
  if (isError) {
    return (
      <Alert severity="warning" sx={{ mt: 2 }} action={<Button color="inherit" onClick={() => void refetch()}>重试</Button>}>没能核对各块屏放不放得出来，请检查网络后重试。</Alert>
    );
  }
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
