import type { Motif } from "./motif";
import { figure } from "./figure";

const flame = (colour: string, inner: string): string =>
  `<path d="M0 260C-210 240 -230 20 -90 -100C-90 0 -20 -10 -30 -170C160 -40 240 230 0 260Z" fill="${colour}"/><path d="M0 240C-90 220 -90 110 -20 40C-10 90 40 90 40 20C110 100 100 220 0 240Z" fill="${inner}"/>`;

/** Emblems of the road, the water, the fire and the telephone. */
export const safetyMotifs: Record<string, Motif> = {
  文明交通: ({ accent, ink, sun }) => `<path d="M-200 320L-110 -60H110L200 320Z" fill="#5d646b"/>${[0, 1, 2, 3, 4].map((bar) => `<rect x="${String(-170 + bar * 74)}" y="150" width="44" height="110" fill="#fff"/>`).join("")}<g transform="translate(-10 200)">${figure(-60, 300, accent)}${figure(70, 230, sun)}</g><g transform="translate(280 -60)"><path d="M-110 40A120 120 0 0 1 130 40Z" fill="${accent}"/><path d="M-130 40H170" stroke="${ink}" stroke-width="22" stroke-linecap="round"/></g>`,
  防溺水: ({ accent }) => `<circle cy="-60" r="210" fill="none" stroke="#fffdf7" stroke-width="110"/><circle cy="-60" r="210" fill="none" stroke="${accent}" stroke-width="110" stroke-dasharray="165 165"/><path d="M-380 230q95 -70 190 0t190 0t190 0t190 0V340H-380Z" fill="#3d8fc4"/>`,
  消防安全: ({ accent, sun, ink }) => `<g transform="translate(-150 40)">${flame(accent, sun)}</g><g transform="translate(190 20)"><rect x="-80" y="-180" width="160" height="440" rx="60" fill="${accent}"/><rect x="-40" y="-250" width="80" height="80" fill="${ink}"/><path d="M40 -220Q170 -210 170 -60" fill="none" stroke="${ink}" stroke-width="22" stroke-linecap="round"/><rect x="-80" y="-30" width="160" height="90" fill="#fffdf7"/></g>`,
  防范诈骗: ({ accent, ink, sun }) => `<path d="M0 -350L280 -240V0C280 190 150 300 0 360C-150 300 -280 190 -280 0V-240Z" fill="${ink}"/><path d="M0 -290L226 -200V0C226 150 120 240 0 292C-120 240 -226 150 -226 0V-200Z" fill="${sun}"/><rect x="-84" y="-190" width="168" height="320" rx="28" fill="#fffdf7"/><path d="M-40 -70L-6 -30L56 -110" fill="none" stroke="${accent}" stroke-width="26" stroke-linecap="round"/><circle cy="100" r="14" fill="${ink}"/>`,
  爱心助考: ({ accent, ink, sun }) => `<g transform="rotate(38)"><rect x="-50" y="-330" width="100" height="480" fill="${sun}"/><rect x="-50" y="-390" width="100" height="70" rx="20" fill="${accent}"/><path d="M-50 150H50L0 270Z" fill="#f6d3b3"/><path d="M-16 232H16L0 270Z" fill="${ink}"/></g><path d="M-330 310H260" stroke="${ink}" stroke-width="14" stroke-linecap="round"/>`,
};
