export { inspectMedia, mostMediaBytes, type MediaFacts } from "./inspectMedia";
export { FileTooLarge, MediaStore, type ReceivedFile } from "./mediaStore";
