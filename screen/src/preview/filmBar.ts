import { button, element } from "./element";

/** Buttons for the slide's film, at a size one can press however small the slide is drawn. */
export function filmControls(film: HTMLVideoElement): HTMLElement[] {
  const play = button("播放", "播放", () => {
    if (film.paused) void film.play().catch(() => undefined);
    else film.pause();
  });
  const at = element("input", "");
  at.type = "range";
  at.min = "0";
  at.step = "0.1";
  at.value = "0";
  at.setAttribute("aria-label", "播放位置");
  at.addEventListener("input", () => {
    film.currentTime = Number(at.value);
  });
  const told = element("span", "fact");
  const tell = (): void => {
    play.textContent = film.paused ? "播放" : "暂停";
    at.max = String(Number.isFinite(film.duration) ? film.duration : 0);
    at.value = String(film.currentTime);
    told.textContent = `${minutes(film.currentTime)} / ${minutes(film.duration)}，屏幕上静音`;
  };
  for (const name of ["play", "pause", "timeupdate", "loadedmetadata", "ended"]) film.addEventListener(name, tell);
  tell();
  return [play, at, told];
}

function minutes(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.floor(seconds) : 0;
  return `${Math.floor(whole / 60)}:${whole % 60 < 10 ? "0" : ""}${whole % 60}`;
}
