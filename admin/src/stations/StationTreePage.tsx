import { Box, Card, CardContent } from '@mui/material';
import { SimpleTreeView } from '@mui/x-tree-view/SimpleTreeView';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title } from 'react-admin';
import { PageState } from '../listing/PageState';
import { stationBranch, type StationBranch } from '../providers/stationCommands';
import { MoveStationDialog } from './MoveStation';
import { StationTreeItem } from './StationTreeItem';
import { StationViews } from './StationViews';

/** The stations as a tree that loads a branch when it is opened. */
export default function StationTreePage() {
  const roots = useQuery({ queryKey: ['stations', 'branch', 'roots'], queryFn: ({ signal }) => stationBranch(null, signal) });
  const [open, setOpen] = useState<string[]>([]);
  const [moving, setMoving] = useState<StationBranch>();
  return (
    <Box>
      <Title title="阵地层级" />
      <StationViews current="tree" />
      <PageState query={roots}>
        {(stations) => (
          <Card sx={{ mt: 2 }}>
            <CardContent>
              <SimpleTreeView
                aria-label="阵地层级"
                expandedItems={[...stations.map((each) => each.id), ...open]}
                onExpandedItemsChange={(_event, ids) => setOpen(ids)}
                disableSelection
              >
                {stations.map((each) => (
                  <StationTreeItem key={each.id} station={each} opened={[...stations.map((root) => root.id), ...open]} onMove={setMoving} />
                ))}
              </SimpleTreeView>
            </CardContent>
          </Card>
        )}
      </PageState>
      {moving ? <MoveStationDialog station={moving} onClose={() => setMoving(undefined)} /> : null}
    </Box>
  );
}
