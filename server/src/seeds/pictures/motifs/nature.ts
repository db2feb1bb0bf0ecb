import type { Motif } from "./motif";
import { sprout } from "./figure";

const drop = (scale: number, colour: string): string =>
  `<path transform="scale(${String(scale)})" d="M0 -200C70 -90 120 -20 120 50A120 120 0 0 1 -120 50C-120 -20 -70 -90 0 -200Z" fill="${colour}"/>`;
const wave = (y: number, colour: string): string =>
  `<path d="M-380 ${String(y)}q95 -70 190 0t190 0t190 0t190 0V${String(y + 90)}H-380Z" fill="${colour}"/>`;
const pine = (x: number, scale: number, colour: string): string =>
  `<g transform="translate(${String(x)} 320) scale(${String(scale)})"><rect x="-20" y="-90" width="40" height="90" fill="#7a4b22"/><path d="M-170 -80L0 -330L170 -80Z" fill="${colour}"/><path d="M-140 -230L0 -460L140 -230Z" fill="${colour}"/><path d="M-100 -370L0 -570L100 -370Z" fill="${colour}"/></g>`;

/** Emblems of water, wood and soil. */
export const natureMotifs: Record<string, Motif> = {
  节水护水: () => `${drop(1.7, "#3d8fc4")}<path d="M-90 60a100 100 0 0 0 80 120" fill="none" stroke="#fff" stroke-width="26" stroke-linecap="round" opacity=".8"/><g transform="translate(0 330)">${sprout(0.7, "#4f9d69")}</g>`,
  护河爱绿: ({ hills }) => `<g transform="translate(0 -40)">${sprout(1.5, hills[2])}</g>${wave(60, "#5aa6d0")}${wave(140, "#3d8fc4")}${wave(220, "#2f79ad")}<path d="M-120 190q90 -80 190 0q-100 80 -190 0l-60 -44v88Z" fill="#fff3da"/>`,
  森林防火: ({ accent, hills }) => `${pine(-230, 0.9, hills[2])}${pine(230, 0.95, hills[2])}${pine(0, 1.15, "#3f7d5c")}<circle cx="220" cy="190" r="130" fill="#fffdf7"/><path d="M220 270C140 250 150 170 200 130C200 170 240 160 236 100C300 160 310 250 220 270Z" fill="${accent}"/><circle cx="220" cy="190" r="130" fill="none" stroke="${accent}" stroke-width="26"/><path d="M128 98L312 282" stroke="${accent}" stroke-width="26"/>`,
  文明祭扫: ({ accent, ink, sun }) => `<g transform="translate(0 330)"><path d="M0 0C-40 -220 -120 -300 -160 -380M0 0C0 -220 0 -320 0 -450M0 0C40 -220 120 -300 170 -370" fill="none" stroke="#4f9d69" stroke-width="18"/>${[[-170, -410, "#fff7e3"], [0, -490, sun], [180, -400, "#fff7e3"], [-80, -330, sun], [90, -310, "#fff7e3"]].map(([x, y, colour]) => `<g transform="translate(${String(x)} ${String(y)})">${[0, 60, 120, 180, 240, 300].map((angle) => `<ellipse cx="0" cy="-44" rx="24" ry="48" transform="rotate(${String(angle)})" fill="${String(colour)}"/>`).join("")}<circle r="24" fill="${accent}"/></g>`).join("")}<path d="M-110 -150H110L70 0H-70Z" fill="${ink}" opacity=".85"/></g>`,
};
