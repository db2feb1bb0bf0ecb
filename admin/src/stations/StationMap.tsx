import { Box } from '@mui/material';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { stationStatusLabels, tierLabels } from '../i18n/labels';
import type { StationMark } from '../providers/stationCommands';
import { placeName, tierMarks } from './station';

type Placed = StationMark & { latitude: number; longitude: number };
const isPlaced = (mark: StationMark): mark is Placed => mark.latitude !== null && mark.longitude !== null;

const isSeat = (station: Placed): boolean => station.tier === 'CENTRE' || station.tier === 'INSTITUTE';

function markOf(station: Placed, roomy: boolean, open: (id: string) => void): L.CircleMarker {
  const { radius, colour } = tierMarks[station.tier];
  const faint = station.status === 'ACTIVE' ? 0.8 : 0.25;
  const mark = L.circleMarker([station.latitude, station.longitude], {
    radius, color: '#fffdf8', weight: 1.5, fillColor: colour, fillOpacity: faint,
  });
  const named = roomy && isSeat(station);
  const label = document.createElement('span');
  label.textContent = named ? placeName(station.name) : `${station.name}（${tierLabels[station.tier]}，${stationStatusLabels[station.status]}）`;
  const look: L.TooltipOptions = named ? { permanent: true, className: 'place-name', ...(station.tier === 'CENTRE' ? { direction: 'left', offset: [-radius, 0] } : { direction: 'right', offset: [radius, 0] }) } : { direction: 'top' };
  return mark.bindTooltip(label, look).on('click', () => open(station.id));
}

/** The marks, small over big, the view fitted to them. */
export function StationMap({ stations }: { stations: readonly StationMark[] }) {
  const ground = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    if (!ground.current) return undefined;
    const map = L.map(ground.current, { preferCanvas: true, zoomControl: false, minZoom: 5 });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: '放大', zoomOutTitle: '缩小' }).addTo(map);
    const placed = stations.filter(isPlaced).sort((a, b) => tierMarks[b.tier].radius - tierMarks[a.tier].radius);
    const roomy = ground.current.clientWidth > 700;
    for (const station of placed) markOf(station, roomy, (id) => void navigate(`/stations/${id}/show`)).addTo(map);
    const bounds = placed.map((station): [number, number] => [station.latitude, station.longitude]);
    if (bounds.length > 0) map.fitBounds(bounds, { padding: [28, 28], maxZoom: 14 });
    else map.setView([35, 105], 5);
    return () => {
      map.remove();
    };
  }, [stations, navigate]);
  return (
    <Box
      ref={ground}
      role="application"
      aria-label="阵地地图"
      sx={{
        height: { xs: '65vh', md: '72vh' }, zIndex: 0,
        '&.leaflet-container': { bgcolor: '#eef1e4', fontFamily: 'inherit' },
        '& .place-name': { bgcolor: 'transparent', border: 0, boxShadow: 'none', p: 0, fontSize: 13, fontWeight: 600, color: '#22302a', textShadow: '0 0 3px #eef1e4, 0 0 3px #eef1e4, 0 0 3px #eef1e4', '&::before': { display: 'none' } },
      }}
    />
  );
}
