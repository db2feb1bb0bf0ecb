import { Alert, Button, Link as TextLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { EditButton, required, TextInput, TopToolbar, useRecordContext } from 'react-admin';
import { CommandButton } from '../forms/CommandButton';
import { Fact, Facts, Nothing, Panelled } from '../listing/Facts';
import { ShowPage } from '../listing/ShowPage';
import { dropGuardLoosening, endGuardPeriod, signGuardLoosening } from '../providers/guardCommands';
import { countySpan } from '../time/countyTime';
import { GuardScope } from './GuardScope';
import { guardPhaseLabels, looseningSentence, type GuardRow } from './guard';

const mandatory = required();

function Actions() {
  const period = useRecordContext<GuardRow>();
  if (!period) return <TopToolbar />;
  const key = { id: period.id, version: period.version };
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5, '@media print': { display: 'none' } }}>
      {period.viewerCanSign ? (
        <CommandButton label="签字同意放宽" variant="contained" title="签字同意放宽？" explanation={looseningSentence(period)} submit="签字" done="已签字，马上生效" initial={key} deed={signGuardLoosening} />
      ) : null}
      {period.loosening && period.viewerCanEdit ? (
        <CommandButton label="撤回放宽" title="撤回放宽？" explanation="保障期照原来的规定执行。" submit="撤回" done="已撤回" initial={key} deed={dropGuardLoosening} />
      ) : null}
      {period.viewerCanEdit ? (
        <CommandButton label="提前结束" grave title="申请提前结束？" explanation="要由另一位管理员签字后才结束，签字以前照常执行。" submit="申请" done="已申请，等另一位管理员签字" initial={key} deed={endGuardPeriod}>
          <TextInput source="reason" label="原因" validate={mandatory} helperText={false} />
        </CommandButton>
      ) : null}
      {period.viewerCanEdit ? <EditButton /> : null}
      <Button size="small" onClick={() => window.print()}>
        打印值班表
      </Button>
    </TopToolbar>
  );
}

function DutyTable({ period }: { period: GuardRow }) {
  if (period.dutyList.length === 0) return <Nothing>还没有排值班。</Nothing>;
  return (
    <Table size="small" aria-label="值班表">
      <TableHead>
        <TableRow>
          <TableCell>日期</TableCell>
          <TableCell>姓名</TableCell>
          <TableCell>职务</TableCell>
          <TableCell>值班电话</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {period.dutyList.map((entry) => (
          <TableRow key={`${entry.onDay ?? ''} ${entry.name} ${entry.phone}`}>
            <TableCell>{entry.onDay ?? '每天'}</TableCell>
            <TableCell>{entry.name}</TableCell>
            <TableCell>{entry.post}</TableCell>
            <TableCell>
              <TextLink href={`tel:${entry.phone}`}>{entry.phone}</TextLink>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Body() {
  const period = useRecordContext<GuardRow>();
  if (!period) return null;
  return (
    <>
      {period.loosening ? (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {looseningSentence(period)}
        </Alert>
      ) : null}
      <Panelled title={period.name}>
        <Facts>
          <Fact label="时间">{countySpan(period.startsAt, period.endedAt ?? period.endsAt)}</Fact>
          <Fact label="阶段">{guardPhaseLabels[period.phase]}</Fact>
          <Fact label="插播">{period.interruptsOff ? '停止' : '照常'}</Fact>
          <Fact label="居民网页">{period.plainLook ? '灰色' : '照常'}</Fact>
          <Fact label="依据" wide>
            {period.source}
          </Fact>
        </Facts>
      </Panelled>
      <GuardScope />
      <Panelled title="值班表">
        <DutyTable period={period} />
      </Panelled>
    </>
  );
}

export default function GuardShow() {
  return (
    <ShowPage actions={<Actions />}>
      <Body />
    </ShowPage>
  );
}
