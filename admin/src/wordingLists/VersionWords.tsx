import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Nothing } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { wordingDifference, type WordingDifference } from '../providers/wordingListCommands';
import { entryText } from './wordingList';

const shownAtOnce = 100;

function Words({ label, words }: { label: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Box component="section" aria-label={label} sx={{ mt: 0.5 }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>{`${label} ${String(words.length)} 条`}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {words.slice(0, shownAtOnce).map((word) => <Typography key={word} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>{word}</Typography>)}
      </Box>
      {words.length > shownAtOnce ? <Nothing>还有 {words.length - shownAtOnce} 条没有列出，导出这一版可以看全部。</Nothing> : null}
    </Box>
  );
}

type Entry = WordingDifference['added'][number];

function inFull(entry: Entry): string {
  const more = entryText(entry);
  return more === '' ? entry.text : `${entry.text}（${more}）`;
}

function Found({ difference }: { difference: WordingDifference | null }) {
  if (difference === null) return <Nothing>这一版已经查不到了。</Nothing>;
  const { added, removed, changed } = difference;
  if (added.length + removed.length + changed.length === 0) return <Nothing>词条没有变，改的是名称、处理方式、来源或说明。</Nothing>;
  return (
    <>
      <Words label="新增" words={added.map(inFull)} />
      <Words label="删去" words={removed.map(inFull)} />
      <Words label="修改" words={changed.map(({ before, after }) => `${after.text}：原来“${entryText(before)}”，现在“${entryText(after)}”`)} />
    </>
  );
}

/** The words that a version of a list brought, took and changed. */
export function VersionWords({ listId, number }: { listId: string; number: number }) {
  const query = useQuery({
    queryKey: ['wordingLists', 'difference', listId, number], staleTime: Infinity,
    queryFn: ({ signal }) => wordingDifference({ listId, from: number - 1, to: number }, signal),
  });
  return <PageState query={query}>{(difference) => <Found difference={difference} />}</PageState>;
}
