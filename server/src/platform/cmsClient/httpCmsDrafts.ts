import type { Clock } from "../../kernel/clock";
import type { Config } from "../config";
import { signRequest } from "../signing";
import { CmsDraftRefused, CmsDraftUnsent, CmsEntryGone, type CmsDraft, type CmsDrafts, type DraftMedium, type DraftPerson, type WrittenDraft } from "./cmsDrafts";
import { CmsAnswerInvalid, CmsUnreachable } from "./cmsReader";

const answerWithinMs = 20_000;
const path = "/internal/drafts";

/** Writes drafts over the CMS's signed internal door. */
export class HttpCmsDrafts implements CmsDrafts {
  constructor(
    private readonly config: Pick<Config, "cmsUrl" | "syncSecret">,
    /** The machine's own clock: a signature is good for five minutes of real time. */
    private readonly clock: Clock,
  ) {}

  async write(draft: CmsDraft): Promise<WrittenDraft> {
    const body = Buffer.from(JSON.stringify(draft));
    const { status, answer } = await this.post(body);
    throwRefusal(status, answer);
    if (status !== 200 || !Array.isArray(answer.missing) || !Array.isArray(answer.retold)) throw new CmsAnswerInvalid(`${path} answered ${String(status)}`);
    return { missing: ofDraft(draft, answer.missing), retold: ofDraft(draft, answer.retold) };
  }

  private async post(body: Buffer): Promise<{ status: number; answer: Answer }> {
    const signature = signRequest(this.config.syncSecret, { direction: "server-to-cms", method: "POST", pathWithQuery: path, body }, this.clock.now());
    const headers = { "content-type": "application/json", ...signature };
    try {
      const signal = AbortSignal.timeout(answerWithinMs);
      const response = await fetch(this.config.cmsUrl + path, { method: "POST", headers, body: new Uint8Array(body), redirect: "error", signal });
      if ([401, 403, 502, 503, 504].includes(response.status)) throw new CmsUnreachable(`the CMS answered ${String(response.status)}`);
      return { status: response.status, answer: ((await response.json()) as Answer | null) ?? {} };
    } catch (error) {
      if (error instanceof CmsUnreachable) throw error;
      throw new CmsUnreachable("the CMS does not answer", { cause: error });
    }
  }
}

function throwRefusal(status: number, { error, unsent }: Answer): void {
  if (status === 404 && error?.name === "NotFoundError") throw new CmsEntryGone();
  if (status === 409 && unsent) throw unsentOf(unsent);
  if (status === 400 && typeof error?.message === "string") throw new CmsDraftRefused(error.message);
}

function unsentOf({ changedAt, people }: NonNullable<Answer["unsent"]>): CmsDraftUnsent {
  return new CmsDraftUnsent(typeof changedAt === "string" ? new Date(changedAt) : null, Array.isArray(people) ? (people as readonly DraftPerson[]) : []);
}

interface Answer {
  readonly unsent?: { readonly changedAt?: unknown; readonly people?: unknown };
  readonly missing?: unknown;
  readonly retold?: unknown;
  readonly error?: { readonly name?: string; readonly message?: string };
}

/** Only media of the draft itself count, whatever the answer names. */
function ofDraft({ media }: CmsDraft, named: readonly unknown[]): DraftMedium[] {
  return media.filter(({ field, sha256 }) => named.some((one) => {
    const given = one as Partial<DraftMedium> | null;
    return given?.field === field && given.sha256 === sha256;
  }));
}
