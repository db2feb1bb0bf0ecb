import type { Core } from '@strapi/strapi';

const minutes = 60;
const days = 24 * 60 * minutes;

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin =>
  ({
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
      sessions: {
        accessTokenLifespan: 30 * minutes,
        maxRefreshTokenLifespan: 7 * days,
        idleRefreshTokenLifespan: days,
        maxSessionLifespan: 7 * days,
        idleSessionLifespan: 120 * minutes,
      },
    },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    rateLimit: { enabled: true, interval: { min: 15 }, max: 10 },
    flags: { nps: false, promoteEE: false },
    autoOpen: false,
  }) as unknown as Core.Config.Admin;
