import { adminEmail, startPortal, type Portal } from "../portal/portal";
import { CmsClient } from "../portal/cms";

/** One signed-in user of the CMS. */
export interface Editor {
  readonly id: string;
  readonly token: string;
}

const password = "Bianji2026sync";
const editorEmail = "sync-editor@wenming.local";

/** The real Strapi on a data folder of its own, driven as its panel drives it. */
export class RealCms {
  private constructor(
    private readonly portal: Portal,
    readonly administrator: Editor,
    readonly editor: Editor,
  ) {}

  static async start(): Promise<RealCms> {
    const portal = await startPortal({ cms: false });
    await portal.server.stop();
    await portal.startCms();
    const administrator = await signIn(portal, adminEmail, portal.password);
    await (await CmsClient.signIn(portal)).createPerson({ email: editorEmail, name: "同步编辑", roleName: "编辑", password });
    return new RealCms(portal, administrator, await signIn(portal, editorEmail, password));
  }

  get url(): string {
    return this.portal.cmsUrl;
  }

  get token(): string {
    return this.portal.env["CMS_API_TOKEN"] ?? "";
  }

  stop(): Promise<void> {
    return this.portal.stop();
  }

  async create(who: Editor, uid: string, data: object): Promise<string> {
    const { data: made } = await this.send<{ data: { documentId: string } }>(who, "POST", collection(uid), data);
    return made.documentId;
  }

  async save(who: Editor, uid: string, documentId: string, data: object): Promise<void> {
    await this.send(who, "PUT", `${collection(uid)}/${documentId}`, data);
  }

  async act(who: Editor, uid: string, documentId: string, action: "publish" | "unpublish", data: object): Promise<void> {
    await this.send(who, "POST", `${collection(uid)}/${documentId}/actions/${action}`, data);
  }

  async delete(who: Editor, uid: string, documentId: string): Promise<void> {
    await this.send(who, "DELETE", `${collection(uid)}/${documentId}`);
  }

  async upload(who: Editor, name: string, bytes: Buffer): Promise<number> {
    const [file] = await this.send<{ id: number }[]>(who, "POST", "/upload", fileForm(name, bytes));
    return file?.id ?? 0;
  }

  async replace(who: Editor, id: number, name: string, bytes: Buffer): Promise<void> {
    await this.send(who, "POST", `/upload/files/${String(id)}/replace`, fileForm(name, bytes));
  }

  private async send<T>({ token }: Editor, method: string, path: string, body?: object): Promise<T> {
    const isForm = body instanceof FormData;
    const headers = { authorization: `Bearer ${token}`, ...(isForm || body === undefined ? {} : { "content-type": "application/json" }) };
    const response = await fetch(this.url + path, { method, headers, ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text === "" ? "null" : text) as T;
  }
}

async function signIn({ cmsUrl }: Portal, email: string, secret: string): Promise<Editor> {
  const response = await fetch(`${cmsUrl}/admin/login`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email, password: secret }),
  });
  const { data } = (await response.json()) as { data: { token: string; user: { id: number } } };
  return { id: String(data.user.id), token: data.token };
}

const collection = (uid: string): string => `/content-manager/collection-types/api::${uid}.${uid}`;

function fileForm(name: string, bytes: Buffer): FormData {
  const form = new FormData();
  form.append("files", new Blob([new Uint8Array(bytes)], { type: "image/png" }), name);
  form.append("fileInfo", JSON.stringify({ name, alternativeText: null, caption: null }));
  return form;
}
