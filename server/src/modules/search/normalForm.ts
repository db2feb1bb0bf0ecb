/** The form in which texts and words are compared: full and half width, and upper and lower case, are alike. */
export function normalForm(text: string): string {
  // Σ becomes ς at the end of a word and σ elsewhere, which a part of a text cannot know.
  return text.normalize("NFKC").toLowerCase().replaceAll("ς", "σ");
}
