import { adminEmail, type Portal } from "./portal";

interface Entry {
  readonly documentId: string;
}

const typeOf = (uid: string): string => `api::${uid}.${uid}`;

/** A signed-in user of the CMS, speaking to it as its own panel does. */
export class CmsClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(portal: Pick<Portal, "cmsUrl" | "password">, email = adminEmail, password = portal.password): Promise<CmsClient> {
    const response = await fetch(`${portal.cmsUrl}/admin/login`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`the CMS's sign-in answered ${String(response.status)}: ${await response.text()}`);
    const { data } = (await response.json()) as { data: { token: string } };
    return new CmsClient(portal.cmsUrl, data.token);
  }

  /** An active account with one role; answers its number. */
  async createPerson(person: { email: string; name: string; roleName: string; password: string }): Promise<string> {
    const roles = await this.send<{ data: { id: number; name: string }[] }>("GET", "/admin/roles");
    const role = roles.data.find(({ name }) => name === person.roleName);
    if (!role) throw new Error(`the CMS has no role ${person.roleName}`);
    const invited = { email: person.email, firstname: person.name, lastname: "", roles: [role.id] };
    const { data } = await this.send<{ data: { id: number } }>("POST", "/admin/users", invited);
    await this.send("PUT", `/admin/users/${String(data.id)}`, { isActive: true, password: person.password });
    return String(data.id);
  }

  /** Stores a picture, named and described otherwise if told how, and answers its number. */
  async upload(name: string, png: Buffer, described?: { readonly name: string; readonly alternativeText: string; readonly caption: string }): Promise<number> {
    const form = new FormData();
    if (described) form.append("fileInfo", JSON.stringify(described));
    form.append("files", new Blob([new Uint8Array(png)], { type: "image/png" }), name);
    const [file] = await this.send<{ id: number }[]>("POST", "/upload", form);
    if (!file) throw new Error("the CMS stored nothing");
    return file.id;
  }

  /** Writes an entry and submits it (送审). */
  async submit(uid: string, fields: object): Promise<string> {
    const { data } = await this.send<{ data: Entry }>("POST", `/content-manager/collection-types/${typeOf(uid)}/actions/publish`, fields);
    return data.documentId;
  }

  /** Changes an entry and submits it again. */
  async resubmit(uid: string, documentId: string, fields: object): Promise<void> {
    await this.send("POST", `/content-manager/collection-types/${typeOf(uid)}/${documentId}/actions/publish`, fields);
  }

  /** The draft of an entry, its media with their hashes. */
  async draft(uid: string, documentId: string): Promise<Record<string, unknown>> {
    return (await this.send<{ data: Record<string, unknown> }>("GET", `/content-manager/collection-types/${typeOf(uid)}/${documentId}`)).data;
  }

  /** Deletes a file of the library by its name. */
  async deleteFile(name: string): Promise<void> {
    const { results } = await this.send<{ results: { id: number; name: string }[] }>("GET", "/upload/files?pageSize=100");
    const file = results.find((one) => one.name === name);
    if (!file) throw new Error(`the CMS has no file ${name}`);
    await this.send("DELETE", `/upload/files/${String(file.id)}`);
  }

  private async send<T>(method: string, path: string, body?: object): Promise<T> {
    const isForm = body instanceof FormData;
    const headers = { authorization: `Bearer ${this.token}`, ...(isForm || body === undefined ? {} : { "content-type": "application/json" }) };
    const response = await fetch(this.url + path, { method, headers, ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text) as T;
  }
}
