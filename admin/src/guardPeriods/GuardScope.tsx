import { Alert } from '@mui/material';

/** Which changes wait for a second person in a guard period, and which do not, so that nobody counts on more than there is. */
export function GuardScope() {
  return (
    <Alert severity="info" sx={{ mt: 2, width: '100%' }}>
      期间要第二个人签字的：发布内容、扩大投放、公布宣讲、放宽保障期。
      <br />
      一个人就能办、马上公开的：阵地、场所、屏幕、宣讲员的登记和名称，少年宫的社团、课表和停课日，已公布宣讲的改期和换场所。这些是日常信息，保存时照常查用语。
      <br />
      撤下、收窄、取消从来不用等。
    </Alert>
  );
}
