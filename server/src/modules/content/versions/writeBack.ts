import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { Actor } from "../../../kernel/actor";
import { CmsDraftRefused, CmsDraftUnsent, CmsEntryGone, CmsUnreachable, type CmsDraft, type CmsDrafts, type WrittenDraft } from "../../../platform/cmsClient";
import type { Database } from "../../../platform/database";
import { unsentWords } from "../queries/unsentWords";
import { planReuse, type ReusePlan, type ReuseRequest } from "../queries/planReuse";

/** What was written back, and what of it the editor has to look at. */
export interface WrittenBack extends ReusePlan {
  readonly written: WrittenDraft;
}

/**
 * Writes an old revision back as its entry's draft in the CMS (用回这个版本); to be 送审 there as usual.
 * Rights and words are read first; the CMS is asked outside any unit.
 */
export async function writeBack(
  { database, drafts, timeZone }: { readonly database: Pick<Database, "read">; readonly drafts: CmsDrafts; readonly timeZone: string },
  actor: Actor,
  request: ReuseRequest,
): Promise<Outcome<WrittenBack>> {
  const planned = await database.read(actor, (reader) => planReuse(reader, request));
  if (!planned.ok) return planned;
  const written = await write(drafts, planned.value.draft);
  if (written instanceof CmsDraftUnsent) {
    const message = await database.read(actor, (reader) => unsentWords(reader, written, timeZone));
    return refuse({ code: "CONFLICT", message, field: ["overwrite"] });
  }
  return written.ok ? succeed({ ...planned.value, written: written.value }) : written;
}

async function write(drafts: CmsDrafts, draft: CmsDraft): Promise<Outcome<WrittenDraft> | CmsDraftUnsent> {
  try {
    return succeed(await drafts.write(draft));
  } catch (error) {
    if (error instanceof CmsDraftUnsent) return error;
    if (error instanceof CmsUnreachable) return refuse({ code: "CMS_UNREACHABLE", message: "内容系统暂时连不上，没有写回；请稍后再试" });
    if (error instanceof CmsEntryGone) return refuse({ code: "ENTRY_GONE", message: "这条内容在内容系统里已经删除，不能写回；请在内容系统里新建一条，再照这个版本填写" });
    if (error instanceof CmsDraftRefused) return refuse({ code: "CMS_REFUSED", message: `内容系统没有收下：${error.message}` });
    throw error;
  }
}
