import { sha256 } from "../../kernel/canonicalJson";

/** The form in which e-mail addresses are stored and compared: the databases disagree about case and width. */
export function normaliseEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** Whether a normalised address can be one at all. */
export function isEmail(email: string): boolean {
  return email.length <= 160 && /^[^\s@]+@[^\s@]+$/.test(email);
}

/** What is kept of an address that somebody failed to sign in with. */
export function emailHash(text: string): string {
  return sha256(normaliseEmail(text));
}
