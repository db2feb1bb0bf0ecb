import { fetchWithin } from "../link/fetchWithin";
import { previewDocument, type Preview } from "./preview";

const patience = 20_000;

/** The preview with the server's time, or in Chinese why there is none. */
export type Asked = { preview: Preview; now: number } | { trouble: string; mayPass: boolean };

interface Failure {
  message: string;
  extensions?: { code?: string; incident?: string };
}

interface Answer {
  data?: { revisionPreview: Preview | null } | null;
  errors?: Failure[];
}

const unreachable: Asked = { trouble: "连不上服务器，请检查网络后重试", mayPass: true };

/** Asks the server for a revision with the session of whoever is signed in to the panel. */
export async function askPreview(revisionId: string): Promise<Asked> {
  const init: RequestInit = {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", "apollo-require-preflight": "1" },
    body: JSON.stringify({ query: previewDocument, variables: { id: revisionId } }),
  };
  return fetchWithin(patience, "/graphql", init, readAnswer).catch(() => unreachable);
}

async function readAnswer(response: Response): Promise<Asked> {
  const { data, errors } = (await response.json()) as Answer;
  const error = errors ? errors[0] : undefined;
  if (error) return { trouble: troubleOf(error), mayPass: true };
  const preview = data ? data.revisionPreview : null;
  if (!preview) return { trouble: "没有找到这个版本，或者您没有查看它的权限", mayPass: false };
  return { preview, now: Number(response.headers.get("x-server-time")) || Date.now() };
}

function troubleOf({ message, extensions = {} }: Failure): string {
  if (extensions.code === "UNAUTHENTICATED") return "请先登录管理后台，再看预览";
  return extensions.incident ? `预览出错了，请把编号 ${extensions.incident} 告诉技术人员` : message;
}
