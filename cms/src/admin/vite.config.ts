import { mergeConfig, type Plugin, type UserConfig } from 'vite';

/** Components of Strapi's panel that only advertise; the portal shows nothing in their place. */
const advertisements = ['MediaLibraryBanner', 'UpsellBanner', 'NpsSurvey', 'TrialCountdown'];

function withoutAdvertisements(): Plugin {
  const file = new RegExp(`/@strapi/admin/dist/.*/(${advertisements.join('|')})\\.mjs$`);
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
