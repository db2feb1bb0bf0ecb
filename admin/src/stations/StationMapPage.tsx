import { Box, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import type { StationTier } from '../../../schema/generated/admin/graphql';
import { tierLabels } from '../i18n/labels';
import { PageState } from '../listing/PageState';
import { stationMarks } from '../providers/stationCommands';
import { tierMarks } from './station';
import { StationMap } from './StationMap';
import { StationViews } from './StationViews';

function Legend() {
  return (
    <Box component="ul" aria-label="图例" sx={{ display: 'flex', gap: 2, listStyle: 'none', p: 0, m: 0, flexWrap: 'wrap' }}>
      {(Object.keys(tierMarks) as StationTier[]).map((tier) => (
        <Box component="li" key={tier} sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontSize: 14 }}>
          <Box
            component="span"
            aria-hidden
            sx={{ width: tierMarks[tier].radius * 2, height: tierMarks[tier].radius * 2, borderRadius: '50%', bgcolor: tierMarks[tier].colour }}
          />
          {tierLabels[tier]}
        </Box>
      ))}
    </Box>
  );
}

/** Every station with coordinates on a plain ground: no tiles, so nothing is asked of the internet. */
export default function StationMapPage() {
  const marks = useQuery({ queryKey: ['stations', 'map'], queryFn: ({ signal }) => stationMarks(signal) });
  return (
    <Box>
      <Title title="阵地地图" />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <StationViews current="map" />
        <Legend />
      </Box>
      <PageState query={marks}>
        {(stations) => (
          <>
            <Card sx={{ mt: 2 }}>
              <StationMap stations={stations} />
            </Card>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              共 {stations.filter((each) => each.latitude !== null).length} 个有坐标的阵地（WGS-84）。点圆点看阵地；键盘用户请用列表或层级。
            </Typography>
          </>
        )}
      </PageState>
    </Box>
  );
}
