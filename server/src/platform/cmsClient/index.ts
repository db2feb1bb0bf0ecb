export {
  CmsAnswerInvalid, CmsUnreachable, type CmsChange, type CmsChanges, type CmsEntries, type CmsEntry, type CmsKey, type CmsMedia, type CmsReader,
} from "./cmsReader";
export { HttpCmsReader } from "./httpCmsReader";
