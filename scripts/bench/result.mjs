const keys = ['name', 'value', 'unit', 'gate', 'aim', 'better'];

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A benchmark's result when the line is one; undefined for any other line. */
export function readResult(line) {
  const found = line.startsWith('{') ? parsed(line) : undefined;
  if (!found || keys.some((key) => found[key] === undefined)) return undefined;
  return Object.fromEntries(keys.map((key) => [key, found[key]]));
}

const reaches = (value, mark, better) => (better === 'higher' ? value >= mark : value <= mark);

/** Whether the value is within the gate. */
export const keepsGate = ({ value, gate, better }) => Number.isFinite(value) && reaches(value, gate, better);

/** A result for people. */
export function resultLine({ name, value, unit, gate, aim, better }) {
  const verdict = !reaches(value, gate, better) ? 'misses the gate' : reaches(value, aim, better) ? 'reaches the aim' : 'keeps the gate';
  return `${name}: ${value} ${unit}, ${verdict} (gate ${gate}, aim ${aim})`;
}
