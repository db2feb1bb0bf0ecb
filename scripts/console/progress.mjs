const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const plainLineEveryMs = 10_000;

const steps = new Set();
let timer;
let frame = 0;
let lastPlainLine = 0;
let drawn = false;

const seconds = (since) => Math.round((Date.now() - since) / 1000);

function clearLine() {
  if (drawn) process.stdout.write('\r\u001B[2K');
  drawn = false;
}

function statusLine() {
  const parts = ({ label, detail, since }) => [label, detail(), `（${seconds(since)} 秒）`].filter(Boolean);
  return [...steps].map((step) => parts(step).join(' ').replace(' （', '（')).join(' · ');
}

function tick() {
  if (steps.size === 0) return;
  if (process.stdout.isTTY) {
    clearLine();
    frame = (frame + 1) % frames.length;
    const room = Math.floor((process.stdout.columns ?? 80) / 2);
    process.stdout.write(`${frames[frame]} ${statusLine().slice(0, Math.max(20, room + 10))}`);
    drawn = true;
  } else if (Date.now() - lastPlainLine >= plainLineEveryMs) {
    lastPlainLine = Date.now();
    process.stdout.write(`… ${statusLine()}\n`);
  }
}

/** Prints one line without tearing a running progress line. */
export function say(line = '') {
  clearLine();
  process.stdout.write(`${line}\n`);
}

/** Shows a long step until it ends: a moving line on a terminal, a line every ten seconds elsewhere. */
export async function showStep(label, work, detail = () => '') {
  const step = { label, detail, since: Date.now() };
  if (steps.size === 0) lastPlainLine = Date.now();
  steps.add(step);
  timer ??= setInterval(tick, process.stdout.isTTY ? 200 : 1000);
  try {
    const result = await work();
    say(`✓ ${label}（${seconds(step.since)} 秒）`);
    return result;
  } finally {
    steps.delete(step);
    if (steps.size === 0) {
      clearInterval(timer);
      timer = undefined;
      clearLine();
    }
  }
}
