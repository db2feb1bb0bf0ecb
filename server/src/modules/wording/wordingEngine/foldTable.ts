import { lookalikes, signOfNumber } from "./lookalikes";
import { simplifiedForms } from "./simplifiedForms";

/** What a UTF-16 code unit is to the check. */
export const unit = { letter: 0, latin: 1, digit: 2, numeral: 3, dropped: 4, odd: 5, line: 6, ordinary: 7, hard: 8, expanded: 9, surrogate: 10 } as const;

/** What every code unit is, and the letter it is read as. */
export interface FoldTable {
  readonly kinds: Uint8Array;
  readonly letters: Uint16Array;
}

const hidden = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\p{Cf}]/u;
const control = /\p{Cc}/u;
// A sentence ends here: no word reaches over it.
const hard = "。！？!?";
// A line ends here. A screen breaks its lines anywhere, and who hides a word breaks them inside it: only an empty line ends a word.
const line = "\n\v\f\u0085\u2028\u2029";
// What may stand between two words of any plain sentence.
const ordinary = "，、：；,:;“”‘’\"'（）()《》〈〉「」『』【】〔〕[]{}—–";
/** Figures in words, ten by ten: a telephone number may be written with them; 幺 and 两 are how one and two are spoken. */
export const numerals = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖零幺两";
const wordPart = /[\p{L}\p{N}]/u;

let table: FoldTable | null = null;

/** The table of all code units, made at its first use. */
export function foldTable(): FoldTable {
  table ??= makeTable();
  return table;
}

function makeTable(): FoldTable {
  const kinds = new Uint8Array(65_536);
  const letters = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) {
    const folded = code >= 0xd800 && code <= 0xdfff ? null : foldLetter(String.fromCharCode(code));
    kinds[code] = kindOf(code, folded);
    letters[code] = folded?.length === 1 ? folded.charCodeAt(0) : 0;
  }
  return { kinds, letters };
}

/** The letters that one letter is read as: compatibility forms undone, small, simplified, Latin for look-alikes; null for what is no letter. */
export function foldLetter(letter: string): string | null {
  const sign = letter.length === 1 ? signOfNumber(letter.charCodeAt(0)) : null;
  if (sign !== null) return sign;
  const plain = letter.normalize("NFKC").toLowerCase().normalize("NFKD").replace(/\p{Mn}/gu, "").normalize("NFC");
  const folded = [...plain].map((part) => lookalikes.get(part) ?? simplifiedForms.get(part) ?? part).filter((part) => wordPart.test(part)).join("");
  return folded === "" || hidden.test(letter) ? null : folded;
}

function kindOf(code: number, folded: string | null): number {
  if (code >= 0xd800 && code <= 0xdfff) return unit.surrogate;
  const letter = String.fromCharCode(code);
  if (folded !== null) return kindOfLetter(folded);
  if (hard.includes(letter)) return unit.hard;
  if (line.includes(letter)) return unit.line;
  if (letter === "\t") return unit.odd;
  if (hidden.test(letter) || control.test(letter)) return unit.dropped;
  return ordinary.includes(letter) ? unit.ordinary : unit.odd;
}

/** The kind of a folded letter. */
function kindOfLetter(folded: string): number {
  if (folded.length > 1) return unit.expanded;
  if (/\d/.test(folded)) return unit.digit;
  if (numerals.includes(folded)) return unit.numeral;
  return /\p{Script=Latin}/u.test(folded) ? unit.latin : unit.letter;
}
