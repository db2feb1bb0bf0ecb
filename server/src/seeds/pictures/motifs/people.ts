import type { Motif } from "./motif";
import { figure } from "./figure";

const heart = (x: number, y: number, size: number, colour: string): string =>
  `<path transform="translate(${String(x)} ${String(y)}) scale(${String(size)})" d="M0 30C-60 -20 -46 -70 -16 -66C-4 -64 0 -52 0 -46C0 -52 4 -64 16 -66C46 -70 60 -20 0 30Z" fill="${colour}"/>`;

const bubble = (x: number, y: number, flip: number, colour: string): string =>
  `<g transform="translate(${String(x)} ${String(y)}) scale(${String(flip)} 1)"><rect x="-130" y="-90" width="260" height="150" rx="60" fill="${colour}"/><path d="M-60 50L-110 120L-10 58Z" fill="${colour}"/></g>`;

/** Emblems of what people do for one another. */
export const peopleMotifs: Record<string, Motif> = {
  文明礼仪: ({ accent, ink, sun }) => `${bubble(-120, -250, 1, "#fff")}${bubble(170, -170, -1, sun)}${heart(-120, -240, 1, accent)}<g transform="translate(0 320)">${figure(-150, 400, accent)}${figure(160, 380, ink)}</g>`,
  邻里和睦: ({ accent, ink, sun }) => `<g transform="translate(0 60)"><rect x="-340" y="-180" width="270" height="330" fill="#fffaf0"/><path d="M-380 -170L-205 -340L-30 -170Z" fill="${accent}"/><rect x="70" y="-180" width="270" height="330" fill="#fffaf0"/><path d="M30 -170L205 -340L380 -170Z" fill="${ink}"/><rect x="-250" y="-20" width="90" height="170" fill="${ink}"/><rect x="160" y="-20" width="90" height="170" fill="${accent}"/></g>${heart(0, -60, 1.6, sun)}<g transform="translate(0 340)">${figure(-90, 260, sun)}${figure(90, 250, "#6aa9c8")}</g>`,
  孝老爱亲: ({ accent, ink }) => `<g transform="translate(0 320)">${figure(-170, 430, ink, "#d9d9d9")}${figure(20, 400, accent, "#cfcfcf")}${figure(210, 270, "#4f9d69")}</g>${heart(0, -220, 2.2, accent)}`,
  敬老月: ({ accent, ink, sun }) => `<circle r="330" fill="${sun}" opacity=".35"/><g transform="translate(0 300)">${figure(-120, 440, accent, "#e2e2e2")}${figure(130, 450, ink)}<path d="M-10 0V-250q0 -40 -40 -40" fill="none" stroke="#7a4b22" stroke-width="16" stroke-linecap="round"/></g>${heart(0, -290, 1.6, accent)}`,
  扶弱助残: ({ accent, ink, sun }) => `<g transform="translate(0 300)">${figure(140, 430, accent)}<circle cx="-130" cy="-90" r="110" fill="none" stroke="${ink}" stroke-width="20"/><circle cx="-130" cy="-90" r="16" fill="${ink}"/><path d="M-230 -330V-170H-60" fill="none" stroke="${ink}" stroke-width="22" stroke-linecap="round"/><g transform="translate(0 -150)">${figure(-140, 290, sun)}</g></g>${heart(10, -210, 1.5, accent)}`,
  志愿服务: ({ accent, sun }) => `${heart(0, 20, 5, accent)}<g transform="translate(0 330)">${figure(-260, 330, "#4f9d69")}${figure(0, 360, sun)}${figure(260, 330, "#6aa9c8")}</g>`,
  志愿服务月: ({ accent, sun }) => `<g>${heart(0, -60, 4.4, accent)}</g><g transform="translate(0 330)">${figure(-220, 320, sun)}${figure(-70, 360, "#fff3da")}${figure(90, 350, "#4f9d69")}${figure(240, 310, "#6aa9c8")}</g>`,
  关爱未成年人: ({ sun, accent }) => `${[[-240, -280], [60, -330], [260, -220], [-60, -200], [180, -80], [-290, -90]].map(([x, y]) => `<path transform="translate(${String(x)} ${String(y)})" d="M0 -34L9 -9L34 0L9 9L0 34L-9 9L-34 0L-9 -9Z" fill="${sun}"/>`).join("")}<g transform="translate(0 330)">${figure(-100, 300, accent)}${figure(110, 260, "#7fb7e6")}<path d="M190 -180L330 -330" stroke="#e8e2cf" stroke-width="34" stroke-linecap="round"/><path d="M200 -170L150 0M205 -170L260 0" stroke="#e8e2cf" stroke-width="12"/></g>`,
  网络文明: ({ accent, ink, sun }) => `<rect x="-170" y="-340" width="340" height="640" rx="46" fill="${ink}"/><rect x="-142" y="-290" width="284" height="520" rx="14" fill="#fffdf7"/><g transform="scale(.78)">${bubble(-20, -190, 1, sun)}${bubble(30, 20, -1, accent)}${heart(-10, -190, 1, accent)}</g><circle cy="265" r="20" fill="#fffdf7"/>`,
  诚实守信: ({ accent, ink, sun }) => `<path d="M0 -330V260M-120 270H120" stroke="${ink}" stroke-width="26" stroke-linecap="round"/><path d="M-300 -210H300" stroke="${ink}" stroke-width="20" stroke-linecap="round"/><circle cy="-330" r="30" fill="${accent}"/>${[-300, 300].map((x) => `<g transform="translate(${String(x)} -210)"><path d="M0 0L-110 230H110Z" fill="none" stroke="${ink}" stroke-width="8"/><path d="M-130 230H130Q110 330 0 330T-130 230Z" fill="${sun}"/></g>`).join("")}`,
};
