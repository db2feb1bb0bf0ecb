export default () => ({
  upload: {
    config: {
      sizeLimit: 200 * 1024 * 1024,
      breakpoints: {},
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4', 'video/webm'],
      },
    },
  },
  i18n: { enabled: true },
});
