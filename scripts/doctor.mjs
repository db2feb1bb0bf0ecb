import { asCommand } from './console/refusal.mjs';
import { examine } from './doctor/checks.mjs';

const marks = { good: '✓', warn: '!', bad: '✗' };

await asCommand(async () => {
  let worst = 0;
  for await (const { level, text } of examine()) {
    console.log(`${marks[level]} ${text}`);
    if (level === 'bad') worst = 1;
  }
  console.log(worst === 0 ? '\n没有发现必须处理的问题。' : '\n请先处理标 ✗ 的各项。');
  return worst;
});
