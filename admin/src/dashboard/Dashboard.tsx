import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageState } from '../listing/PageState';
import { dashboardFigures, type DashboardFigures } from '../providers/dashboardFigures';
import { Attention } from './Attention';
import { TodayLectures } from './TodayLectures';

interface Figure {
  label: string;
  value: number;
  unit: string;
  to: string;
  alarming?: boolean;
}

const listWith = (resource: string, filter: object): string => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

function figuresOf(figures: DashboardFigures): Figure[] {
  return [
    { label: '阵地', value: figures.stationCount, unit: '个', to: '/stations' },
    { label: '本周宣讲', value: figures.lecturesThisWeek, unit: '场', to: '/calendar' },
    { label: '本月宣讲', value: figures.lecturesThisMonth, unit: '场', to: '/calendar' },
    { label: '在线屏幕', value: figures.screensOnline, unit: '块', to: listWith('screens', { presence: 'ONLINE' }) },
    {
      label: '离线屏幕', value: figures.screensOffline, unit: '块', to: listWith('screens', { presence: 'OFFLINE' }),
      alarming: figures.screensOffline > 0,
    },
    { label: '发布中的内容', value: figures.livePieces, unit: '条', to: listWith('pieces', { state: 'LIVE' }) },
    { label: '待审核', value: figures.pendingRevisions, unit: '条', to: listWith('pieces', { state: 'SUBMITTED' }) },
  ];
}

function FigureCard({ label, value, unit, to, alarming = false }: Figure) {
  return (
    <Card component="li">
      <CardActionArea component={Link} to={to} sx={{ p: 2 }}>
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary', display: 'block' }}>
          {label}
        </Typography>
        <Typography component="span" sx={{ fontSize: 30, fontWeight: 600, lineHeight: 1.3, color: alarming ? 'error.main' : 'primary.main' }}>
          {value}
          <Typography component="span" variant="body2" sx={{ ml: 0.5, color: 'text.secondary' }}>
            {unit}
          </Typography>
        </Typography>
      </CardActionArea>
    </Card>
  );
}

/** What is going on today and what waits for somebody. */
export default function Dashboard() {
  const query = useQuery({ queryKey: ['dashboard'], queryFn: ({ signal }) => dashboardFigures(signal), refetchInterval: 60_000 });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="首页" />
      <PageState query={query}>
        {(figures) => (
          <>
            <Box
              component="ul"
              aria-label="全县概况"
              sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: 1.5 }}
            >
              {figuresOf(figures).map((figure) => (
                <FigureCard key={figure.label} {...figure} />
              ))}
            </Box>
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', lg: '3fr 2fr' }, columnGap: 2, alignItems: 'start' }}>
              <TodayLectures lectures={figures.todayLectures} />
              <Attention items={figures.attention} />
            </Box>
          </>
        )}
      </PageState>
    </Box>
  );
}
