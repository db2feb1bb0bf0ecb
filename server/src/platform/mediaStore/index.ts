export { inspectMedia, mostMediaBytes } from "./inspectMedia";
export { FileTooLarge, MediaStore, type ReceivedFile } from "./mediaStore";
