/** What is told of an entry that waits for its video. */
export const codingNotice = "视频正在转码，转好后自动送审";

/** The entry's video is being coded anew: the entry is read again when that is done. */
export class MediaNotReady extends Error {
  constructor() {
    super(codingNotice);
  }
}
