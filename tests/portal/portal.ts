import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./freePort";
import { nameStagelessRule } from "./nameRule";
import { PartProcess } from "./process";
import { waitFor } from "./waitFor";

const repository = resolve(__dirname, "../..");

/** The real server and the real CMS on free ports with a data folder of their own. */
export interface Portal {
  readonly server: PartProcess;
  readonly cms: PartProcess;
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
  readonly cmsUrl: string;
  readonly password: string;
  readonly dataDir: string;
  startServer(): Promise<void>;
  startCms(): Promise<void>;
  stop(): Promise<void>;
}

export const adminEmail = "admin@wenming.local";

interface PortalOptions {
  /** Names a rule without stages, so that what is submitted goes live at once: for trials of what comes after the reviews. */
  readonly stageless?: boolean;
  /** Fills the demo county first; there three people review. */
  readonly county?: boolean;
  readonly cms?: boolean;
  readonly env?: Record<string, string>;
}

const secret = (): string => randomBytes(24).toString("hex");

/** Starts both parts and waits until they answer. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const dataDir = mkdtempSync(join(tmpdir(), "portal-story-"));
  const [port, cmsPort] = [await freePort(), await freePort()];
  const password = `Wm${randomBytes(6).toString("hex")}9`;
  const env: Record<string, string> = {
    PORT: String(port), CMS_PORT: String(cmsPort), DATA_DIR: dataDir, CMS_URL: `http://127.0.0.1:${String(cmsPort)}`, PUBLIC_URL: `http://127.0.0.1:${String(port)}`,
    CMS_API_TOKEN: secret(), SYNC_SECRET: secret(), ADMIN_PASSWORD: password, DEMO: options.county ? "1" : "0", TIME_ZONE: "Asia/Shanghai", LOG_LEVEL: "warn",
    APP_KEYS: `${secret()},${secret()}`, API_TOKEN_SALT: secret(), ADMIN_JWT_SECRET: secret(), TRANSFER_TOKEN_SALT: secret(), ENCRYPTION_KEY: secret(),
    ...options.env,
  };
  const server = new PartProcess("server", join(repository, "server/dist/main.js"), env);
  const cms = new PartProcess("cms", join(repository, "cms/start.cjs"), env);
  const portal: Portal = {
    server, cms, env, password, dataDir, url: env["PUBLIC_URL"] ?? "", cmsUrl: env["CMS_URL"] ?? "",
    startServer: () => startPart(server, `${env["PUBLIC_URL"] ?? ""}/healthz`, 30),
    startCms: () => startPart(cms, `${env["CMS_URL"] ?? ""}/_health`, 90),
    stop: async () => {
      await Promise.all([server.stop(), cms.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  if (options.county) execFileSync(process.execPath, [join(repository, "server/dist/seeds/main.js")], { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  if (options.stageless) nameStagelessRule(env);
  await portal.startServer();
  if (options.cms !== false) await portal.startCms();
  return portal;
}

async function startPart(part: PartProcess, health: string, seconds: number): Promise<void> {
  part.start();
  try {
    await waitFor(`${part.name} answers`, async () => (await fetch(health)).ok, seconds);
  } catch (error) {
    await part.stop("SIGKILL");
    throw new Error(`${String(error)}\n${part.output}`, { cause: error });
  }
}
