const fails = (expected) => ({ expected });
const port = (value) => (/^\d{1,5}$/.test(value) && Number(value) > 0 && Number(value) < 65_536 ? undefined : fails('1 到 65535 之间的整数'));
const oneOf = (...choices) => (value) => (choices.includes(value) ? undefined : fails(choices.join(' 或 ')));
const filled = (value) => (value.trim() === '' ? fails('不能为空') : undefined);
const longSecret = (length) => (value) => (value.length >= length ? undefined : fails(`至少 ${length} 个字符`));

function urlOf(...protocols) {
  return (value) => {
    if (value === '') return undefined;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    return parsed && protocols.includes(parsed.protocol) ? undefined : fails(`以 ${protocols.map((p) => `${p}//`).join(' 或 ')} 开头的地址`);
  };
}

function timeZone(value) {
  try {
    new Intl.DateTimeFormat('zh-CN', { timeZone: value });
    return undefined;
  } catch {
    return fails('时区名，例如 Asia/Shanghai');
  }
}

// Strapi refuses a first administrator whose password lacks one of the three.
const adminPassword = (value) =>
  value.length >= 8 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) ? undefined : fails('至少 8 位，含大写字母、小写字母和数字');

const appKeys = (value) => (value.split(',').every((key) => key.trim().length >= 16) ? undefined : fails('用逗号分开、每个至少 16 个字符的密钥'));

const database = urlOf('mysql:', 'mariadb:');

/** Every variable that the portal knows, with the rule that its value must keep. */
export const rules = {
  PORT: port,
  CMS_PORT: port,
  DATA_DIR: filled,
  DATABASE_URL: database,
  CMS_DATABASE_URL: database,
  REDIS_URL: urlOf('redis:', 'rediss:'),
  CMS_URL: urlOf('http:', 'https:'),
  SERVER_URL: urlOf('http:', 'https:'),
  PUBLIC_URL: urlOf('http:', 'https:'),
  CMS_API_TOKEN: longSecret(32),
  SYNC_SECRET: longSecret(32),
  ADMIN_PASSWORD: adminPassword,
  DEMO: oneOf('0', '1'),
  TIME_ZONE: timeZone,
  LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
  CLOCK_OFFSET_FILE: filled,
  FFMPEG_PATH: filled,
  APP_KEYS: appKeys,
  API_TOKEN_SALT: longSecret(16),
  ADMIN_JWT_SECRET: longSecret(16),
  TRANSFER_TOKEN_SALT: longSecret(16),
  ENCRYPTION_KEY: longSecret(16),
  NODE_ENV: oneOf('production', 'development', 'test'),
  PANEL: oneOf('auto', 'never'),
  HOST: filled,
  TRUSTED_PROXY: filled,
};

/** What holds when neither the environment nor `.env` says anything. */
export const defaults = {
  PORT: '4000',
  CMS_PORT: '1337',
  DATA_DIR: './data',
  DEMO: '0',
  TIME_ZONE: 'Asia/Shanghai',
  LOG_LEVEL: 'info',
  NODE_ENV: 'production',
  PANEL: 'auto',
};
