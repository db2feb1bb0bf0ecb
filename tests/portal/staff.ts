import { adminEmail, type Portal } from "./portal";

/** A signed-in member of staff, speaking GraphQL as the panel does. */
export class StaffClient {
  private constructor(
    private readonly url: string,
    readonly cookie: string,
  ) {}

  static async signIn(portal: Pick<Portal, "url" | "password">, email = adminEmail, password = portal.password): Promise<StaffClient> {
    const response = await fetch(`${portal.url}/api/auth/sign-in`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`sign-in answered ${String(response.status)}: ${await response.text()}`);
    return new StaffClient(portal.url, (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "");
  }

  /** The data of a document; throws on top-level errors. */
  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "apollo-require-preflight": "1", cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** A mutation's payload; throws when it was refused. */
  async do<T extends { userErrors: unknown[] }>(query: string, input: Record<string, unknown>): Promise<T> {
    const data = await this.run<Record<string, T>>(query, { input });
    const payload = Object.values(data)[0];
    if (payload === undefined || payload.userErrors.length > 0) throw new Error(JSON.stringify(payload));
    return payload;
  }
}
