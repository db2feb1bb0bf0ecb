// Strapi lets a read-only token call only handlers named find or findOne.
export default {
  routes: [
    { method: 'GET', path: '/sync/changes', handler: 'changes.find' },
    { method: 'GET', path: '/sync/entries', handler: 'entries.find' },
    { method: 'GET', path: '/sync/entries/:uid/:documentId', handler: 'entries.findOne' },
  ],
};
