export { CmsDraftRefused, CmsDraftUnsent, CmsEntryGone, type CmsDraft, type CmsDrafts, type DraftMedium, type DraftPerson, type WrittenDraft } from "./cmsDrafts";
export {
  CmsAnswerInvalid, CmsUnreachable, type CmsChange, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader,
} from "./cmsReader";
export { HttpCmsDrafts } from "./httpCmsDrafts";
export { HttpCmsReader } from "./httpCmsReader";
