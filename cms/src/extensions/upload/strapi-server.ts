import { guardedUploadService, type UploadServiceFactory } from '../../uploads/guardedUploadService';

interface UploadPlugin {
  contentTypes: { file: { schema: { attributes: Record<string, unknown> } } };
  services: { upload: UploadServiceFactory };
}

export default (plugin: UploadPlugin): UploadPlugin => {
  const { attributes } = plugin.contentTypes.file.schema;
  attributes.sha256 = { type: 'string', maxLength: 64, configurable: false };
  attributes.bytes = { type: 'biginteger', configurable: false };
  plugin.services.upload = guardedUploadService(plugin.services.upload);
  return plugin;
};
