import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const admin = dirname(fileURLToPath(import.meta.url));

/** The panel's typed documents: from the emitted SDL and admin/src/providers/documents to schema/generated/admin. */
const config = {
  schema: join(admin, '../schema/schema.graphql'),
  documents: [join(admin, 'src/providers/documents/*.graphql')],
  generates: {
    [join(admin, '../schema/generated/admin/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
