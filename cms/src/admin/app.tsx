import type { StrapiApp } from '@strapi/strapi/admin';
import emblem from './emblem/emblem.svg';
import { registerFields } from './fields/registerFields';
import { addReviewPanel } from './review/addReviewPanel';
import { zhHans } from './translations';

const languageKey = 'strapi-admin-language';
// Chinese from the first paint, before anybody has signed in on this machine.
if (!localStorage.getItem(languageKey)) localStorage.setItem(languageKey, 'zh-Hans');

const title = '文明实践内容管理平台';

/** Strapi sets the page's title from its own words; ours stands behind each of them. */
function keepTitle(): void {
  const correct = () => {
    const wanted = document.title.replace(/\s*\|?\s*Strapi.*$/i, '').trim();
    const next = wanted === '' || wanted === title ? title : `${wanted.replace(` - ${title}`, '')} - ${title}`;
    if (document.title !== next) document.title = next;
  };
  correct();
  new MutationObserver(correct).observe(document.head, { subtree: true, childList: true, characterData: true });
}

interface MenuLink {
  readonly to: string;
}

/** Types are code here: their builder has no place in the menu. */
function dropBuilder(app: StrapiApp): void {
  const { menu } = (app as unknown as { router: { menu: MenuLink[] } }).router;
  const place = menu.findIndex((link) => link.to.includes('content-type-builder'));
  if (place >= 0) menu.splice(place, 1);
}

export default {
  config: {
    locales: ['zh-Hans'],
    auth: { logo: emblem },
    menu: { logo: emblem },
    head: { favicon: emblem },
    tutorials: false,
    notifications: { releases: false },
    translations: { 'zh-Hans': zhHans },
    theme: {
      light: {
        colors: {
          primary100: '#eef7f0',
          primary200: '#cfe8d6',
          primary500: '#3c9560',
          primary600: '#2f7d4f',
          primary700: '#1f5d39',
          buttonPrimary500: '#3c9560',
          buttonPrimary600: '#2f7d4f',
        },
      },
    },
  },

  register(app: StrapiApp): void {
    registerFields(app);
    dropBuilder(app);
  },

  bootstrap(app: StrapiApp): void {
    addReviewPanel(app);
    keepTitle();
  },
};
