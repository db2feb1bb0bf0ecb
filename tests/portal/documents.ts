import documents from "../../schema/generated/documents.json";
import type { Portal } from "./portal";

const byId = documents as Record<string, { name: string }>;

/** The id under which clients ask for a released document. */
export function documentId(name: string): string {
  const id = Object.keys(byId).find((key) => byId[key]?.name === name);
  if (id === undefined) throw new Error(`no document ${name}`);
  return id;
}

/** The data of a trusted query, asked as a mini-program or, with a token, as a screen asks. */
export async function askDocument<T>(portal: Pick<Portal, "url">, name: string, variables: object = {}, token?: string): Promise<T> {
  const address = `${portal.url}/api/documents/${documentId(name)}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const response = await fetch(address, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (!response.ok || errors) throw new Error(`${name} answered ${String(response.status)}: ${JSON.stringify(errors)}`);
  return data;
}
