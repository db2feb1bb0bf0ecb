// Cyrillic, Greek and phonetic letters that look like Latin ones, each followed by the one it looks like.
const pairs = "аaвbсcеeнhіiјjкkмmоoрpѕsтtуyхxԁdԛqԝwһhӏlɡgɑaıiαaβbεeηnιiκkνvοoρpτtυuχxωw";

/** Each foreign letter's Latin one. */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Numbers that compatibility forms leave alone: ❶, ➀, ➊, ⓵ and their like. */
export function signOfNumber(code: number): string | null {
  for (const first of [0x2776, 0x2780, 0x278a, 0x24f5]) if (code >= first && code < first + 10) return String(code - first + 1);
  if (code >= 0x24eb && code <= 0x24f4) return String(code - 0x24eb + 11);
  return code === 0x24ff ? "0" : null;
}
