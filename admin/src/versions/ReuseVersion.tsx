import { Alert, Button, Link } from '@mui/material';
import { useState } from 'react';
import type { ReuseRevisionInput } from '../../../schema/generated/admin/graphql';
import { CommandDialog } from '../forms/CommandDialog';
import { newRequestId } from '../forms/requestId';
import { reuseVersion, type ReusedVersion, type VersionMedium } from '../providers/versionCommands';
import { unsentWords } from './version';

function Files({ media }: { media: readonly VersionMedium[] }) {
  return (
    <ul>
      {media.map((medium) => (
        <li key={medium.sha256}>{medium.url ? <Link href={medium.url} download={medium.fileName ?? true}>{medium.fileName ?? '下载文件'}</Link> : (medium.fileName ?? '文件')}</li>
      ))}
    </ul>
  );
}

/** What was written back, and what the editor still has to do. */
export function ReuseOutcome({ reused }: { reused: ReusedVersion }) {
  const { piece } = reused;
  const missing = reused.missingMedia ?? [];
  const retold = reused.retoldMedia ?? [];
  return (
    <Alert
      severity={missing.length + retold.length > 0 ? 'warning' : 'success'} sx={{ mt: 1 }} role="status"
      action={piece ? <Button color="inherit" size="small" href={piece.cmsUrl} target="_blank" rel="noopener">打开草稿</Button> : null}
    >
      已写回为内容系统里的草稿，还没有送审；请打开草稿核对后照常送审。
      {missing.length > 0 ? <>下面的文件内容系统里已经没有了，请先下载，再到草稿里重新上传：<Files media={missing} /></> : null}
      {retold.length > 0 ? <>下面的文件在内容系统里的替代文字或说明已经改过，请核对：<Files media={retold} /></> : null}
    </Alert>
  );
}

/** Writes a version back as its entry's draft; asks again before it writes over changes that nobody submitted. */
export function ReuseVersion({ revisionId, name, onReused }: { revisionId: string; name: string; onReused: (reused: ReusedVersion) => void }) {
  const [requestId, setRequestId] = useState(newRequestId);
  const [isOpen, setOpen] = useState(false);
  const [unsent, setUnsent] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setUnsent(null);
  };
  const write = async (input: ReuseRevisionInput, overwrite: boolean) => {
    try {
      onReused(await reuseVersion({ ...input, overwrite }));
      setRequestId(newRequestId());
    } catch (error) {
      setUnsent(unsentWords(error));
      throw error;
    }
  };
  const dialog = { open: isOpen, onClose: close, done: '已写回为草稿', initial: { revisionId, requestId } };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>用回这个版本</Button>
      {isOpen && unsent === null ? (
        <CommandDialog<ReuseRevisionInput>
          {...dialog} title={`用回${name}？`} submit="写回为草稿" deed={(input) => write(input, false)}
          explanation="把这个版本的文字和素材写回内容系统的草稿。正在展示的内容不变；写回后请到内容系统核对并照常送审。"
        />
      ) : null}
      {isOpen && unsent !== null ? (
        <CommandDialog<ReuseRevisionInput>
          {...dialog} title="盖掉草稿里还没送审的改动？" submit="盖掉并写回" grave deed={(input) => write(input, true)}
          explanation={`${unsent}。盖掉以后，这些改动找不回来；请先问过改的人。`}
        />
      ) : null}
    </>
  );
}
