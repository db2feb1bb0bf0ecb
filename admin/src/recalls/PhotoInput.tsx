import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import { Box, Button, FormHelperText } from '@mui/material';
import { useEffect, useId, useMemo } from 'react';
import { useInput } from 'react-admin';

/** A photo: on a phone the camera or one that is there already, on a desk a file; shown before it is sent. */
export function PhotoInput({ source, label }: { source: string; label: string }) {
  const { field, fieldState } = useInput({ source, defaultValue: null });
  const chosen: unknown = field.value;
  const photo = chosen instanceof File ? chosen : null;
  const address = useMemo(() => (photo ? URL.createObjectURL(photo) : null), [photo]);
  useEffect(() => () => { if (address) URL.revokeObjectURL(address); }, [address]);
  const id = useId();
  return (
    <Box sx={{ my: 1 }}>
      <Box
        component="input" id={id} type="file" accept="image/jpeg,image/png,image/webp" aria-label={label}
        sx={{ position: 'absolute', width: 1, height: 1, opacity: 0, overflow: 'hidden' }}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => field.onChange(event.target.files?.[0] ?? null)}
      />
      <Button component="label" htmlFor={id} variant="outlined" startIcon={<CameraIcon />} sx={{ minHeight: 48 }}>
        {photo ? '重拍' : label}
      </Button>
      {address ? <Box component="img" src={address} alt="刚拍的现场照片" sx={{ display: 'block', mt: 1, maxWidth: '100%', maxHeight: 220, borderRadius: 1 }} /> : null}
      {fieldState.error?.message ? (
        <FormHelperText error role="alert">
          {fieldState.error.message}
        </FormHelperText>
      ) : null}
    </Box>
  );
}
