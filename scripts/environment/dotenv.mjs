import { Refusal } from '../console/refusal.mjs';

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/;

function unquote(raw) {
  const value = raw.trim();
  const quote = value[0];
  if ((quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)) return value.slice(1, -1);
  return value.replace(/\s+#.*$/, '');
}

/** Reads the text of a `.env` file; a line that is neither empty, comment nor assignment is refused with its number. */
export function parseDotenv(text) {
  const values = {};
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const match = assignment.exec(line);
    if (!match) throw new Refusal(`.env 第 ${index + 1} 行写法有误：应为 名称=值。`);
    values[match[1]] = unquote(match[2]);
  });
  return values;
}
