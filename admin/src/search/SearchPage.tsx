import { Box, Button, Card, CardActionArea, CircularProgress, TextField, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useTyped } from '../forms/useTyped';
import { pieceTypeLabels } from '../i18n/labels';
import { ReadFailure } from '../listing/ReadFailure';
import { windowText } from '../pieces/piece';
import { searchLive, type LiveHit } from '../providers/searchCommands';
import { MarkedText } from './MarkedText';

function Hit({ hit: { title, excerpt, piece } }: { hit: LiveHit }) {
  const facts = [pieceTypeLabels[piece.type], piece.signature, windowText(piece.showFrom, piece.showUntil)];
  return (
    <Card component="li" sx={{ listStyle: 'none' }}>
      <CardActionArea component={Link} to={`/pieces/${piece.id}/show`} sx={{ p: 1.5 }}>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}><MarkedText parts={title} /></Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}><MarkedText parts={excerpt} /></Typography>
        <Typography variant="caption" color="text.secondary">{facts.filter(Boolean).join(' · ')}</Typography>
      </CardActionArea>
    </Card>
  );
}

function Message({ text }: { text: string }) {
  return <Card sx={{ p: 4, textAlign: 'center' }} role="status"><Typography>{text}</Typography></Card>;
}

function Results({ query }: { query: string }) {
  const found = useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam, signal }) => searchLive(query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  if (found.data === undefined) {
    if (found.isError) return <ReadFailure error={found.error} retry={found.refetch} />;
    return <Box role="status" sx={{ display: 'flex', justifyContent: 'center', p: 6 }}><CircularProgress aria-label="加载中" /></Box>;
  }
  const [first] = found.data.pages;
  const hits = found.data.pages.flatMap(({ nodes }) => nodes);
  if (!first || hits.length === 0) return <Message text={`已发布的内容里没有“${query}”。换个词，或者少写几个字试试。`} />;
  return (
    <>
      <Typography role="status" color="text.secondary" sx={{ mb: 1 }}>{first.totalCountIsCapped ? `找到 ${String(first.totalCount)} 条以上` : `找到 ${String(first.totalCount)} 条`}</Typography>
      <Box component="ul" sx={{ display: 'grid', gap: 1, p: 0, m: 0 }}>{hits.map((hit) => <Hit key={hit.piece.id} hit={hit} />)}</Box>
      {found.isFetchNextPageError ? <ReadFailure error={found.error} retry={found.fetchNextPage} /> : null}
      {found.hasNextPage ? <Button fullWidth disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()} sx={{ mt: 1 }}>再看 20 条</Button> : null}
    </>
  );
}

function Hint() {
  return (
    <>
      标题、正文、落款等都找；几个词用空格隔开，都出现才算。
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>在任何一页按 / 键回到这里。</Box>
    </>
  );
}

/** 检索: what of all that is live holds the words; the address remembers them. */
export default function SearchPage() {
  const [search, setSearch] = useSearchParams();
  const query = search.get('q') ?? '';
  const { input } = useTyped(query, (q) => setSearch(q === '' ? {} : { q }, { replace: true }));
  return (
    <Box sx={{ pt: 1, maxWidth: 900 }}>
      <Title title="检索" />
      <Box role="search" aria-label="检索已发布的内容" sx={{ mb: 2 }}>
        <TextField
          id="search-box" type="search" label="检索已发布的内容" autoFocus fullWidth {...input}
          helperText={<Hint />} slotProps={{ htmlInput: { maxLength: 50, enterKeyHint: 'search' } }}
        />
      </Box>
      {query === '' ? <Message text="写下要找的字，一个字也行。" /> : <Results key={query} query={query} />}
    </Box>
  );
}
