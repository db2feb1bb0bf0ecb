import type { RawAnswer } from "./rawRequest";

/** What a refusal says, whichever of the shapes it has. */
export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly error?: { readonly code?: string; readonly name?: string; readonly message: string };
  readonly data?: Readonly<Record<string, { readonly userErrors?: readonly { readonly code: string; readonly message: string }[] } | null>> | null;
}

/** Reads a refusal from an answer; userErrors count as much as errors. */
export function refusalOf({ status, text }: Pick<RawAnswer, "status" | "text">): Refusal {
  const { errors = [], error, data } = JSON.parse(text) as Body;
  const userErrors = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
  const all = [
    ...errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? "" })),
    ...(error ? [{ message: error.message, code: error.code ?? error.name ?? "" }] : []),
    ...userErrors,
  ];
  return { status, codes: all.map(({ code }) => code), messages: all.map(({ message }) => message) };
}

/** What is wrong with an answer to bad input: an empty list is a good answer. */
export function faultsOf({ status, text }: Pick<RawAnswer, "status" | "text">): string[] {
  const faults: string[] = [];
  if (status >= 500) faults.push(`status ${String(status)}`);
  if (/\bat .{1,80}\.(js|ts):\d+|node_modules|"stack"|SQLITE_|QueryFailedError/.test(text)) faults.push(`says too much: ${text.slice(0, 300)}`);
  const { codes, messages } = refusalOf({ status, text });
  for (const code of codes) if (!/^[A-Z][A-Za-z_]{2,}$/.test(code) || code === "INTERNAL") faults.push(`code ${code}: ${messages.join()}`);
  for (const message of messages) if (!/^[^\x20-\x7e]|\p{Script=Han}/u.test(message)) faults.push(`message “${message}”`);
  return faults;
}
