import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { keepOnlyServerToken } from './accounts/apiToken';
import { createFirstAdministrator, speakChinese } from './accounts/people';
import { keepRoles } from './accounts/roles';
import { registerCustomFields } from './desk/customFields';
import { registerDeskRoutes } from './desk/routes';
import { keepCollation } from './environment/collation';
import { importManifest } from './importing/importManifest';
import { arrangeViews } from './panel/arrangeViews';
import { keepLanguageAndMedia } from './panel/languageAndMedia';
import { epochOf } from './sync/epoch';
import { followDocuments } from './sync/followDocuments';
import { followFiles } from './sync/followFiles';
import { hashFiles } from './uploads/hashFiles';
import { signStoredUrls } from './uploads/signStoredUrls';

interface Lifecycle {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Lifecycle): void {
    registerCustomFields(strapi);
    // The upload provider keeps its folder; nothing may be served from there but by signed address.
    strapi.config.set('dirs.static.public', path.join(strapi.dirs.app.root, 'public'));
    signStoredUrls(strapi);
    followDocuments(strapi);
    registerDeskRoutes(strapi);
  },

  async bootstrap({ strapi }: Lifecycle): Promise<void> {
    await keepCollation(strapi);
    hashFiles(strapi);
    followFiles(strapi);
    speakChinese(strapi);
    await createFirstAdministrator(strapi);
    await keepOnlyServerToken(strapi);
    await epochOf(strapi);
    await keepRoles(strapi);
    await arrangeViews(strapi);
    await keepLanguageAndMedia(strapi);
    await importManifest(strapi);
  },
};
