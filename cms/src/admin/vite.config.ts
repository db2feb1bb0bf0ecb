import { mergeConfig, type Plugin, type UserConfig } from 'vite';

/** Parts of Strapi's panel that only advertise or lead outside; the portal shows nothing in their place. */
const advertisements = ['MediaLibraryBanner', 'UpsellBanner', 'TrialCountdown', 'PreviewSidePanel', 'getMatchingDocLink'];

function withoutAdvertisements(): Plugin {
  const file = new RegExp(`/@strapi/(?:admin|content-manager)/dist/.*/(${advertisements.join('|')})\\.mjs$`);
  return {
    name: 'without-advertisements',
    enforce: 'pre',
    load(id) {
      const name = file.exec(id.split('?')[0] ?? '')?.[1];
      return name ? `export const ${name} = () => null;` : null;
    },
  };
}

export default (config: UserConfig): UserConfig => mergeConfig(config, { plugins: [withoutAdvertisements()] });
