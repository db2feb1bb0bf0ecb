import type { Core } from '@strapi/strapi';
import { settings } from '../environment/settings';
import { signUploadPath } from '../signing/uploadUrls';

interface UploadProvider {
  extend(methods: object): void;
}

/** Makes Strapi sign every file address that it hands to the editing panel; nothing signed is ever stored. */
export function signStoredUrls(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload') as unknown as { provider: UploadProvider };
  upload.provider.extend({
    isPrivate: () => Promise.resolve(true),
    getSignedUrl: (file: { url: string }) => {
      const [path = ''] = file.url.split('?');
      return Promise.resolve({ url: signUploadPath(settings().syncSecret, path) });
    },
  });
}
