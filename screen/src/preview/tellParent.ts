import type { PreviewShape } from "./question";

/** Tells the page around how high the preview is at its present width, now and whenever that changes; only a page of ours hears it. */
export function tellParent(root: HTMLElement, shape: PreviewShape): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "preview-height", shape, height }, location.origin);
  };
  new ResizeObserver(tell).observe(root);
  tell();
}
