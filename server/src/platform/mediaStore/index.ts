export { mostImagePixels } from "./inspectImage";
export { inspectMedia, mostMediaBytes } from "./inspectMedia";
export type { ImageFacts, MediaFacts, VideoFacts } from "./mediaFacts";
export { drawRendition, type Drawn, type RenditionFrame } from "./drawRendition";
export { FileTooLarge, MediaStore, type ReceivedFile } from "./mediaStore";
