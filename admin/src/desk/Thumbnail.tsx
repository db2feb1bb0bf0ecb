import TextIcon from '@mui/icons-material/NotesOutlined';
import { Box } from '@mui/material';

/** A small picture of a piece; a sheet of paper for words alone. */
export function Thumbnail({ src, size = 56 }: { src: string | null | undefined; size?: number }) {
  const frame = { width: size, height: size, borderRadius: 1, flexShrink: 0, bgcolor: '#ece6d6' } as const;
  if (src) return <Box component="img" src={src} alt="" loading="lazy" sx={{ ...frame, objectFit: 'cover' }} />;
  return (
    <Box aria-hidden sx={{ ...frame, display: 'grid', placeItems: 'center', color: 'text.secondary' }}>
      <TextIcon />
    </Box>
  );
}
