import { Box } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { previewAddress, toldHeight, type PreviewShape, type ScreenSize } from './previewFrame';

interface Props {
  revisionId: string;
  shape: PreviewShape;
  /** What a reader of the page hears, such as 横屏预览：一声你好. */
  title: string;
  /** Before the preview has told its own height. */
  usual: ScreenSize;
  size?: ScreenSize;
}

/** A revision drawn by the player itself, in a frame as high as what it draws. */
export function PreviewFrame({ revisionId, shape, title, usual, size }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (event.origin !== window.location.origin || event.source !== frame.current?.contentWindow) return;
      const told = toldHeight(event.data);
      if (told !== null) setHeight(told);
    };
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
    };
  }, []);
  const { width, height: usualHeight } = size ?? usual;
  return (
    <Box
      component="iframe"
      ref={frame}
      title={title}
      src={previewAddress(revisionId, shape, size)}
      sx={{ display: 'block', width: '100%', border: 0, ...(height === null ? { aspectRatio: `${width} / ${usualHeight}` } : { height }) }}
    />
  );
}
