import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildPicture } from "../../server/src/modules/content/picture.factory";
import { adminEmail, startPortal, type Portal } from "../portal/portal";
import { faultsOf } from "./refusal";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = "<!doctype html><html><script>alert(1)</script></html>";

describe("bad files at a running CMS", () => {
  let portal: Portal;
  let token: string;

  beforeAll(async () => {
    portal = await startPortal();
    const response = await fetch(`${portal.cmsUrl}/admin/login`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email: adminEmail, password: portal.password }),
    });
    token = ((await response.json()) as { data: { token: string } }).data.token;
  }, 180_000);

  afterAll(() => portal.stop(), 30_000);

  async function upload(name: string, type: string, content: string | Buffer, authorization = `Bearer ${token}`) {
    const form = new FormData();
    form.append("files", new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }), name);
    const response = await fetch(`${portal.cmsUrl}/upload`, { method: "POST", headers: { authorization }, body: form });
    return { status: response.status, text: await response.text() };
  }

  const stored = (): string[] => readdirSync(join(portal.dataDir, "cms-uploads"), { recursive: true }).map(String).sort();

  async function changes(): Promise<unknown> {
    const response = await fetch(`${portal.cmsUrl}/api/sync/changes?epoch=&after=0&limit=1000`, { headers: { authorization: `Bearer ${portal.env["CMS_API_TOKEN"] ?? ""}` } });
    return response.json();
  }

  it.each([
    ["an SVG", "logo.svg", "image/svg+xml", svg],
    ["an SVG that calls itself a PNG", "logo.png", "image/png", svg],
    ["a page that calls itself a picture", "photo.jpg", "image/jpeg", html],
    ["a page", "page.html", "text/html", html],
    ["a picture that calls itself a page", "page.html", "text/html", buildPicture()],
    ["an empty file", "empty.png", "image/png", ""],
    ["a program", "setup.exe", "application/octet-stream", Buffer.from("MZ\u0090\u0000", "latin1")],
  ])("refuses %s", async (_what, name, type, content) => {
    const before = { files: stored(), changes: await changes() };
    const answer = await upload(name, type, content);
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual([]);
    expect({ files: stored(), changes: await changes() }).toEqual(before);
  }, 30_000);

  it("refuses a good picture from a stranger", async () => {
    const before = stored();
    const answer = await upload("photo.png", "image/png", buildPicture(), "Bearer nobody");
    expect(answer.status).toBe(401);
    expect(faultsOf(answer)).toEqual([]);
    expect(stored()).toEqual(before);
  });

  it("takes a good picture", async () => {
    expect((await upload("photo.png", "image/png", buildPicture())).status).toBe(201);
    expect(stored().length).toBeGreaterThan(0);
  });
});
