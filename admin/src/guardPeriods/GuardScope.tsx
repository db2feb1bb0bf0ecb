import { Alert } from '@mui/material';

/** Which changes wait for a second person in a guard period, and which do not, so that nobody counts on more than there is. */
export function GuardScope() {
  return (
    <Alert severity="info" sx={{ mt: 2, width: '100%' }}>
      期间凡是让居民看到更多的改动，都要第二个人签字：发布内容、扩大投放、公布宣讲，新设或改动阵地、功能室、宣讲员、屏幕的公开信息，少年宫的社团、课时和取消闭馆，以及放宽保障期。没有签字的，先记在“待签改动”里，还没有生效。
      <br />
      更正不用等，一个人就能办：课时改钟点，已公布宣讲的改期、换场所和换宣讲员。
      <br />
      撤下、收窄、取消、闭馆从来不用等。
    </Alert>
  );
}
