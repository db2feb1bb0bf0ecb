import "reflect-metadata";
import { createApp } from "./app";
import { ConfigError, readConfig } from "./platform/config";
import { clockWithOffsetFile } from "./platform/config/offsetClock";
import { createLogger } from "./platform/logger/logger";

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const app = await createApp(config, clockWithOffsetFile(config.clockOffsetFile), logger);
  await app.http.listen({ port: config.port, host: config.host });
  app.start();
  logger.info({ port: config.port }, "listening");
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void app.stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  const message = error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
