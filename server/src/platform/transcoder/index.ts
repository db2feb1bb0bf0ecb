export { findFfmpeg } from "./findFfmpeg";
export { transcodeVideo, type Coding } from "./transcodeVideo";
