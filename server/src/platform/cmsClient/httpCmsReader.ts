import type { Config } from "../config";
import { CmsAnswerInvalid, CmsUnreachable, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader } from "./cmsReader";

const answerWithinMs = 10_000;
const downloadWithinMs = 120_000;

/** Reads the CMS over HTTP with the read-only token: the only place that talks to it. */
export class HttpCmsReader implements CmsReader {
  constructor(private readonly config: Pick<Config, "cmsUrl" | "cmsApiToken">) {}

  async changes({ epoch, after, limit }: { epoch: string; after: number; limit: number }): Promise<CmsChanges> {
    const query = new URLSearchParams({ epoch, after: String(after), limit: String(limit) });
    const answer = await this.read<CmsChanges>(`/api/sync/changes?${query.toString()}`);
    if (typeof answer?.epoch !== "string" || !Array.isArray(answer.changes)) throw new CmsAnswerInvalid("changes");
    return answer;
  }

  async entry({ uid, documentId }: CmsKey): Promise<CmsEntry | null> {
    const answer = await this.read<CmsEntry>(`/api/sync/entries/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`);
    return answer === null ? null : soundEntry(answer);
  }

  async entries({ after, limit }: { after: string | null; limit: number }): Promise<CmsEntries> {
    const query = new URLSearchParams({ limit: String(limit), ...(after === null ? {} : { after }) });
    const answer = await this.read<CmsEntries>(`/api/sync/entries?${query.toString()}`);
    if (typeof answer?.epoch !== "string" || !Array.isArray(answer.entries)) throw new CmsAnswerInvalid("entries");
    answer.entries.forEach(soundEntry);
    return answer;
  }

  async download(media: CmsMedia): Promise<AsyncIterable<Uint8Array>> {
    // Only paths of the CMS itself are followed: an absolute address in an answer leads nowhere.
    if (!/^\/uploads\/[^/\\]/.test(media.url)) throw new CmsAnswerInvalid(`media url ${media.url.slice(0, 80)}`);
    const response = await this.call(media.url, downloadWithinMs, {});
    if (!response.ok || !response.body) throw new CmsAnswerInvalid(`media ${String(response.status)}`);
    return response.body;
  }

  private async read<Answer>(path: string): Promise<Answer | null> {
    const response = await this.call(path, answerWithinMs, { authorization: `Bearer ${this.config.cmsApiToken}` });
    if ([401, 403, 502, 503, 504].includes(response.status)) throw new CmsUnreachable(`the CMS answered ${String(response.status)}`);
    const body = await json(response);
    // An answer that broke off says nothing, least of all that an entry is not published.
    if (response.ok && body !== null) return body as Answer;
    // A proxy's 404 says nothing about an entry; Strapi's own does.
    const error = (body as { error?: { name?: string } } | null)?.error;
    if (response.status === 404 && error?.name === "NotFoundError") return null;
    throw new CmsAnswerInvalid(`${path.split("?")[0] ?? ""} answered ${String(response.status)}`);
  }

  private async call(path: string, withinMs: number, headers: Record<string, string>): Promise<Response> {
    try {
      return await fetch(this.config.cmsUrl + path, { headers, redirect: "error", signal: AbortSignal.timeout(withinMs) });
    } catch (error) {
      throw new CmsUnreachable("the CMS does not answer", { cause: error });
    }
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

function soundEntry(entry: CmsEntry): CmsEntry {
  const sound =
    typeof entry.uid === "string" && typeof entry.documentId === "string" && typeof entry.publishedAt === "string" &&
    typeof entry.fields === "object" && Array.isArray(entry.media) && Array.isArray(entry.authors);
  if (!sound) throw new CmsAnswerInvalid("entry");
  return entry;
}
