export default [
  'strapi::logger',
  'global::chinese-errors',
  'strapi::errors',
  {
    name: 'strapi::security',
    // The policy is page-security's own; HSTS belongs to whoever terminates TLS.
    config: { contentSecurityPolicy: false, hsts: false },
  },
  'global::page-security',
  { name: 'strapi::cors', config: { origin: [] } },
  'global::signed-uploads',
  'global::internal-drafts',
  'global::sync-only',
  'global::closed-doors',
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: 200 * 1024 * 1024 } },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
