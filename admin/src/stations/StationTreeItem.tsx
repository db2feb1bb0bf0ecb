import { Box, IconButton, Typography } from '@mui/material';
import MoveIcon from '@mui/icons-material/DriveFileMove';
import OpenIcon from '@mui/icons-material/OpenInNew';
import { TreeItem } from '@mui/x-tree-view/TreeItem';
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import { stationStatusLabels, tierLabels } from '../i18n/labels';
import { ToneChip } from '../listing/LabelField';
import { stationBranch, type StationBranch } from '../providers/stationCommands';
import { stationStatusTones } from './station';

interface Props {
  station: StationBranch;
  opened: readonly string[];
  onMove: (station: StationBranch) => void;
}

const quiet = (event: MouseEvent): void => event.stopPropagation();

function StationLine({ station, onMove }: Omit<Props, 'opened'>) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <ToneChip label={tierLabels[station.tier]} />
      <Typography component="span" variant="body2" sx={{ flex: '1 1 140px' }}>
        {station.name}
      </Typography>
      {station.status === 'ACTIVE' ? null : (
        <ToneChip label={stationStatusLabels[station.status]} tone={stationStatusTones[station.status] ?? 'plain'} />
      )}
      <span onClick={quiet} role="presentation">
        {station.viewerCanMove ? (
          <IconButton size="small" aria-label={`移动${station.name}`} onClick={() => onMove(station)}>
            <MoveIcon fontSize="inherit" />
          </IconButton>
        ) : null}
        <IconButton size="small" aria-label={`查看${station.name}`} component={Link} to={`/stations/${station.id}/show`}>
          <OpenIcon fontSize="inherit" />
        </IconButton>
      </span>
    </Box>
  );
}

/** One station of the tree; its children are read when it is opened. */
export function StationTreeItem({ station, opened, onMove }: Props) {
  const isOpen = opened.includes(station.id);
  const { data, isError } = useQuery({
    queryKey: ['stations', 'branch', station.id],
    queryFn: ({ signal }) => stationBranch(station.id, signal),
    enabled: isOpen && station.childCount > 0,
  });
  const placeholder = isError ? '没有读到，请收起再展开' : '加载中…';
  return (
    <TreeItem itemId={station.id} label={<StationLine station={station} onMove={onMove} />}>
      {station.childCount === 0
        ? null
        : (data?.map((child) => <StationTreeItem key={child.id} station={child} opened={opened} onMove={onMove} />) ?? (
            <TreeItem itemId={`${station.id}-waiting`} label={placeholder} />
          ))}
    </TreeItem>
  );
}
