import type { ScreenName } from "../upkeep/heartbeat";
import { shellSlide } from "./shellView";

const shownFor = 15_000;

/** Lays the screen's name and short code over the picture for fifteen seconds. */
export function identify(root: HTMLElement, screen: ScreenName | null): void {
  const panel = shellSlide(root, screen?.name ?? "未命名的屏幕", screen ? [shortCode(screen.id)] : []);
  panel.id = "identity";
  panel.style.zIndex = "9";
  root.appendChild(panel);
  setTimeout(() => {
    panel.remove();
  }, shownFor);
}

/** The last six signs of the screen's id, as the panel shows them. */
function shortCode(id: string): string {
  return id.replace(/-/g, "").slice(-6).toUpperCase();
}
