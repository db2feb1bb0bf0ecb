import type { Core } from '@strapi/strapi';
import { guardUpload, type ReceivedFile } from './guardUploads';

type Call = (...args: unknown[]) => Promise<unknown>;

interface UploadService {
  upload: Call;
  replace: Call;
  updateFileInfo: Call;
  remove: Call;
}

export type UploadServiceFactory = (context: { strapi: Core.Strapi }) => UploadService;

/** Strapi's upload service with guarded content, each change of a file in one transaction with what follows from it. */
export function guardedUploadService(factory: UploadServiceFactory): UploadServiceFactory {
  return (context) => {
    const service = factory(context);
    const inTransaction =
      (call: Call): Call =>
      (...args) =>
        context.strapi.db.transaction(() => call(...args));
    return {
      ...service,
      updateFileInfo: inTransaction(service.updateFileInfo),
      remove: inTransaction(service.remove),
      upload: async (...args) => {
        const { files } = args[0] as { files: ReceivedFile | ReceivedFile[] };
        for (const file of Array.isArray(files) ? files : [files]) await guardUpload(file);
        return service.upload(...args);
      },
      replace: async (...args) => {
        await guardUpload((args[1] as { file: ReceivedFile }).file);
        return inTransaction(service.replace)(...args);
      },
    };
  };
}
