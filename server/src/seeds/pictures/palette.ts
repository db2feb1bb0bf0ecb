/** The colours of one picture. */
export interface Palette {
  readonly sky: readonly [string, string];
  readonly sun: string;
  readonly hills: readonly [string, string, string];
  readonly field: readonly [string, string];
  readonly accent: string;
  readonly ink: string;
}

const spring: Palette = { sky: ["#dff3ea", "#fdf6df"], sun: "#f9c74f", hills: ["#b7dcc0", "#8cc7a0", "#5fa97c"], field: ["#7fbf6a", "#a9d37f"], accent: "#e4572e", ink: "#24503a" };
const summer: Palette = { sky: ["#cfeaf7", "#f3fbf4"], sun: "#ffd166", hills: ["#a9d6d2", "#6fb7a5", "#3f8f76"], field: ["#4fa36a", "#86c47d"], accent: "#ef6f3c", ink: "#164a44" };
const autumn: Palette = { sky: ["#fdebd0", "#fff8e7"], sun: "#f4a259", hills: ["#e9cfa3", "#d6a868", "#b67c3f"], field: ["#e0b04a", "#f0d07a"], accent: "#c8402f", ink: "#5a3416" };
const winter: Palette = { sky: ["#dbe7f3", "#fbf4ee"], sun: "#f6bd7a", hills: ["#c7d5e3", "#9fb6cc", "#6f8dab"], field: ["#e9eef2", "#d3dde6"], accent: "#c9382b", ink: "#24384f" };
const night: Palette = { sky: ["#16233f", "#3d4f7d"], sun: "#fff1c1", hills: ["#33466f", "#27375a", "#1b2845"], field: ["#1f3a3f", "#2f5452"], accent: "#ffb347", ink: "#f4ecd8" };
const festive: Palette = { sky: ["#8f1d1d", "#d9482b"], sun: "#ffd36b", hills: ["#a92c20", "#8c1f1a", "#6d1514"], field: ["#7a1a17", "#9c2a1d"], accent: "#ffcf5c", ink: "#ffe9b8" };

const byTheme: Record<string, Palette> = {
  节约粮食: autumn, 劳动光荣: autumn, 诚实守信: autumn, 中秋节: night, 关爱未成年人: night, 春节: festive, 元宵节: festive, 冬至: winter, 森林防火: winter,
  防溺水: summer, 节水护水: summer, 护河爱绿: summer, 端午节: summer, 文明旅游: summer, 爱心助考: summer, 敬老月: autumn, 孝老爱亲: autumn, 移风易俗: autumn, 全民阅读: autumn,
};

/** The palette of a theme; spring when the theme has none of its own. */
export function paletteOf(theme: string): Palette {
  return byTheme[theme] ?? spring;
}
