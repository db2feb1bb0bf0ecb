/** Another number when texts are cut otherwise: the index is then made anew. */
export const tokenFormat = 1;

const endOfText = "0000";

/**
 * One token a letter: the letter with the one after it, in hexadecimal. A text holds a word of two letters or more exactly when the word's tokens
 * stand in it one after the other, and a single letter exactly when a token begins with it. No token is a stop word or too short for an index.
 */
export function tokensOf(text: string): string[] {
  const letters = lettersOf(text);
  return letters.map((letter, index) => letter + (letters[index + 1] ?? endOfText));
}

/** The tokens that a text with this word holds in a row; or, for a single letter, what one of its tokens begins with. */
export function tokensOfWord(word: string): { readonly phrase: readonly string[] } | { readonly prefix: string } {
  const [first = endOfText, ...others] = lettersOf(word);
  return others.length === 0 ? { prefix: first } : { phrase: tokensOf(word).slice(0, -1) };
}

// Letters of UTF-16: what is found by them is what is found by characters, because no word begins inside a pair.
function lettersOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0"));
}
