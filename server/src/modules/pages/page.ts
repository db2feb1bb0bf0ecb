import type { Reader } from "../../kernel/unitOfWork";
import type { Html } from "./html";

/** What every page knows of the place it stands at. */
export interface Site {
  readonly countyName: string;
  readonly signature: string;
  readonly timeZone: string;
  readonly publicUrl: string;
  readonly isDemo: boolean;
  /** Whether a guard period asks for grey pages, as on days of mourning. */
  readonly plainLook: boolean;
}

/** What was asked for: the parts of the address. */
export interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** A page before it is put into its frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** The village that the browser shall remember; "" makes it forget, null leaves it alone. */
  readonly village?: string | null;
  readonly status?: 200 | 404;
  readonly frame?: "phone" | "poster";
}

/** One address of the public pages and what stands there; null: nothing. */
export interface PageRoute {
  readonly path: string;
  readonly render: (reader: Reader, asked: Asked, site: Site) => Promise<Page | null>;
}
