import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { replaced, wordings } from './panelChanges';

function withoutAdvertisements(): Plugin {
  const names = Object.keys(replaced).join('|');
  const file = new RegExp(`/@strapi/(?:admin|content-manager|upload)/dist/.*/(${names})\\.mjs$`);
  return {
    name: 'without-advertisements',
    enforce: 'pre',
    load(id) {
      const name = file.exec(id.split('?')[0] ?? '')?.[1];
      return name ? `export const ${name} = ${replaced[name] ?? ''};` : null;
    },
    transform(code, id) {
      const path = id.split('?')[0] ?? '';
      const fitting = wordings.filter((wording) => path.includes('/node_modules/') && path.endsWith(wording.file));
      return fitting.length > 0 ? fitting.reduce((text, { from, to }) => text.replace(from, to), code) : null;
    },
  };
}

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [withoutAdvertisements()] });
