import { Alert, Button, Link } from '@mui/material';
import { useState } from 'react';
import type { ReuseRevisionInput } from '../../../schema/generated/admin/graphql';
import { CommandButton } from '../forms/CommandButton';
import { newRequestId } from '../forms/requestId';
import { reuseVersion, type ReusedVersion, type VersionMedium } from '../providers/versionCommands';

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

/** Writes a version back as its entry's draft. */
export function ReuseVersion({ revisionId, name, onReused }: { revisionId: string; name: string; onReused: (reused: ReusedVersion) => void }) {
  const [requestId, setRequestId] = useState(newRequestId);
  return (
    <CommandButton<ReuseRevisionInput>
      label="用回这个版本" variant="text" title={`用回${name}？`} submit="写回为草稿" done="已写回为草稿"
      explanation="把这个版本的文字和素材写回内容系统，盖过那里现在的草稿。正在展示的内容不变；写回后请到内容系统核对并照常送审。"
      initial={{ revisionId, requestId }}
      deed={async (input) => {
        onReused(await reuseVersion(input));
        setRequestId(newRequestId());
      }}
    />
  );
}
