import type { Core } from '@strapi/strapi';

interface LocaleService {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** Chinese is the content's language, and pictures are stored as they came. */
export async function keepLanguageAndMedia(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as unknown as LocaleService;
  if (!(await locales.findByCode('zh-Hans'))) {
    await locales.create({ code: 'zh-Hans', name: '简体中文' });
    await locales.setDefaultLocale({ code: 'zh-Hans' });
  }
  // Re-encoding would change bytes that an editor chose, and no reader asks for other sizes.
  const settings = { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false, aiMetadata: false };
  const store = strapi.store({ type: 'plugin', name: 'upload' });
  if (JSON.stringify(await store.get({ key: 'settings' })) !== JSON.stringify(settings)) {
    await store.set({ key: 'settings', value: settings });
  }
}
