export { findFfmpeg } from "./findFfmpeg";
export { transcodeVideo } from "./transcodeVideo";
