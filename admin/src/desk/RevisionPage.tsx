import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { deskBoxLabels } from '../i18n/labels';
import { Nothing, Panelled } from '../listing/Facts';
import { PageState } from '../listing/PageState';
import { ShowProblems } from '../media/ShowProblems';
import { PreviewFrames } from '../preview/PreviewFrames';
import { deskRevision, type DeskRevision } from '../providers/deskCommands';
import { DecisionBar } from './DecisionBar';
import { deskTrays, isWaiting } from './desk';
import { RevisionHead } from './RevisionHead';
import { RevisionWording } from './RevisionWording';
import { RevisionWords } from './RevisionWords';
import { Timeline } from './Timeline';
import { deskEveryMs } from './useDesk';

// What has words only has no slides; pieces and lectures are drawn by the player itself.
const isDrawn = ({ subjectType, kind }: DeskRevision): boolean => subjectType === 'piece' || (subjectType === 'lecture-text' && kind === 'lecture');

// Screens are asked about what is under way: the newest revision while it waits.
const isDecidable = (revision: DeskRevision): boolean => isWaiting(revision) && revision.newestRevisionId === revision.id;

function Body({ revision }: { revision: DeskRevision }) {
  return (
    <>
      <RevisionHead revision={revision} />
      {revision.piece && isDecidable(revision) ? <ShowProblems pieceId={revision.piece.id} /> : null}
      {isDrawn(revision) ? <Panelled title="看上去的样子"><PreviewFrames revisionId={revision.id} title={revision.title} /></Panelled> : null}
      {isWaiting(revision) ? <RevisionWording findings={revision.wordingFindings} /> : null}
      <RevisionWords texts={revision.texts} />
      <Panelled title="流转记录"><Timeline steps={revision.steps} submitter={revision.submittedByName} /></Panelled>
    </>
  );
}

/** One revision to be read and decided: the piece as everybody will see it, its words, what happened to it, and the decision under the thumb. */
export default function RevisionPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const box = deskTrays.find((tray) => tray.box === search.get('box'))?.box ?? 'WAITING_FOR_ME';
  const query = useQuery({ queryKey: ['desk', 'revision', id], queryFn: ({ signal }) => deskRevision(id, signal), refetchInterval: deskEveryMs });
  return (
    <Box sx={{ pt: 1, pb: { xs: 34, md: 0 }, maxWidth: 1200 }}>
      <Title title="审稿" />
      <Button size="small" component={Link} to={`/desk?box=${box}`} startIcon={<BackIcon />}>{deskBoxLabels[box]}</Button>
      <PageState query={query}>
        {(revision) => revision ? (
          <>
            <Body revision={revision} />
            <DecisionBar key={revision.id} revision={revision} box={box} />
          </>
        ) : <Panelled title="审稿"><Nothing>没有这一稿，链接可能写错了。</Nothing></Panelled>}
      </PageState>
    </Box>
  );
}
