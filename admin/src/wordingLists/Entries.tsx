import { Box, Pagination, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useTyped } from '../forms/useTyped';
import { Nothing, Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { wordingEntries, type WordingEntry, type WordingListRow } from '../providers/wordingListCommands';
import { EntryForm, RemoveEntry } from './EntryForm';
import { entryText } from './wordingList';

const perPage = 25;

function Entry({ list, entry }: { list: WordingListRow; entry: WordingEntry }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', py: 0.75, borderTop: '1px solid #eee6d6', breakInside: 'avoid' }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>{entry.text}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{entryText(entry)}</Typography>
      </Box>
      <Box sx={{ display: 'flex', displayPrint: 'none' }}>
        {list.viewerCanTighten ? <EntryForm list={list} entry={entry} /> : null}
        {list.viewerCanLoosen ? <RemoveEntry list={list} entry={entry} /> : null}
      </Box>
    </Box>
  );
}

function useEntries(list: WordingListRow) {
  const [search, setSearch] = useSearchParams();
  const [q, page] = [search.get('q') ?? '', Math.max(1, Number(search.get('page')) || 1)];
  const choose = (wanted: { q: string; page: number }): void => {
    setSearch({ ...(wanted.q === '' ? {} : { q: wanted.q }), ...(wanted.page === 1 ? {} : { page: String(wanted.page) }) }, { replace: true });
  };
  const query = useQuery({
    queryKey: ['wordingLists', 'entries', list.id, list.version, q, page], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => wordingEntries({ listId: list.id, q: q || null, first: perPage, offset: (page - 1) * perPage }, signal),
  });
  return { q, page, choose, query };
}

/** The words of a list, found by part of them; the address remembers what is looked for. */
export function Entries({ list }: { list: WordingListRow }) {
  const { q, page, choose, query } = useEntries(list);
  const { input } = useTyped(q, (typed) => choose({ q: typed, page: 1 }));
  return (
    <Panelled title={`词条（${String(list.entryCount)}）`} actions={list.viewerCanTighten ? <EntryForm list={list} /> : null}>
      <TextField label="找词条" type="search" {...input} margin="none" sx={{ maxWidth: 320, mb: 1, displayPrint: 'none' }} slotProps={{ htmlInput: { maxLength: 60 } }} />
      <PageState query={query}>
        {({ nodes, totalCount }) => (
          <>
            {nodes.length === 0 ? <Nothing>{q === '' ? '还没有词条。按“加词条”一条一条地加，或者从表格导入。' : `没有含“${q}”的词条。`}</Nothing> : null}
            <Box component="ul" aria-label="词条" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {nodes.map((entry) => <Entry key={entry.text} list={list} entry={entry} />)}
            </Box>
            {totalCount > perPage ? (
              <Pagination count={Math.ceil(totalCount / perPage)} page={page} onChange={(_event, chosen) => choose({ q, page: chosen })} sx={{ mt: 2, displayPrint: 'none' }} />
            ) : null}
          </>
        )}
      </PageState>
    </Panelled>
  );
}
