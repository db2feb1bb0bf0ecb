import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { PageState } from '../listing/PageState';
import { boardTownships, contentBoard, type ContentBoard } from '../providers/contentBoard';
import { countyDay } from '../time/countyTime';
import { endingList, offlineList, onlineList, shownList, toSignList, waitingList, withoutLocalList } from './boardColumns';
import { BoardSection } from './BoardSection';

const shortList = 10;

/** The township as the address says it, so that what is seen can be sent to somebody. */
function PlaceFilter({ place, choose }: { place: string; choose: (place: string) => void }) {
  const townships = useQuery({ queryKey: ['contentBoard', 'townships'], queryFn: ({ signal }) => boardTownships(signal), staleTime: 60_000 });
  const known = townships.data ?? [];
  return (
    <TextField select fullWidth={false} label="范围" value={known.some(({ id }) => id === place) ? place : ''} onChange={(event) => choose(event.target.value)} sx={{ minWidth: 200 }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
      <MenuItem value="">全县</MenuItem>
      {known.map(({ id, name }) => (
        <MenuItem key={id} value={id}>{name}</MenuItem>
      ))}
    </TextField>
  );
}

function Board({ board, place }: { board: ContentBoard; place: string }) {
  const counted = `播放次数是 ${countyDay(new Date(board.playsFrom))} 到今天（七天）屏幕上报的全部次数。`;
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>{counted}</Typography>
      <BoardSection list={waitingList} board={board} place={place} />
      <BoardSection list={toSignList} board={board} place={place} />
      <BoardSection list={endingList} board={board} place={place} />
      <BoardSection list={withoutLocalList} board={board} place={place} />
      <BoardSection list={shownList} board={board} place={place} />
      <BoardSection list={onlineList} board={board} place={place} />
      <BoardSection list={offlineList} board={board} place={place} />
    </>
  );
}

function Unknown({ place, showAll }: { place: string; showAll: () => void }) {
  const back = place === '' ? undefined : <Button color="inherit" onClick={showAll}>看全县</Button>;
  return <Alert severity="warning" sx={{ mt: 2 }} action={back}>没有这个阵地，或您没有权限看内容看板。</Alert>;
}

/** 内容看板: what is shown where, what ends this week, what waits for whom, and where nothing local is shown. */
export default function ContentBoardPage() {
  const [search, setSearch] = useSearchParams();
  const place = search.get('place') ?? '';
  const board = useQuery({ queryKey: ['contentBoard', place], queryFn: ({ signal }) => contentBoard(place === '' ? null : place, shortList, signal) });
  return (
    <Box sx={{ maxWidth: 1100, pt: 2 }}>
      <Title title="内容看板" />
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', displayPrint: 'none' }}>
        <PlaceFilter place={place} choose={(chosen) => setSearch(chosen === '' ? {} : { place: chosen })} />
        <Button variant="outlined" onClick={() => window.print()}>打印</Button>
      </Box>
      <PageState query={board}>
        {(found) => (found === null ? <Unknown place={place} showAll={() => setSearch({})} /> : <Board board={found} place={place} />)}
      </PageState>
    </Box>
  );
}
