import type { CmsEntry, CmsKey } from "../../../platform/cmsClient";

/** How far the CMS has been followed. */
export interface SyncPosition {
  readonly epoch: string | null;
  readonly cursor: number;
  readonly lastSyncAt: Date | null;
  readonly lastReconcileAt: Date | null;
  readonly reconcileWantedAt: Date | null;
}

/** Where the sync puts what it reads; every deed is idempotent. */
export interface ContentShelf {
  position(): Promise<SyncPosition>;
  moveTo(position: Partial<SyncPosition>): Promise<void>;
  /** Takes the published state of an entry; "DIFFERENT" when its media do not match their hashes and it must be read again. */
  accept(entry: CmsEntry): Promise<"ACCEPTED" | "DIFFERENT">;
  withdraw(key: CmsKey): Promise<void>;
  /** Whether this piece is live and no other is. */
  isLastLive(key: CmsKey): Promise<boolean>;
  /** Pieces the CMS published as far as we know, without those that wait for a confirmation. */
  standing(): Promise<readonly CmsKey[]>;
  noteMissing(keys: readonly CmsKey[]): Promise<void>;
  /** Remembers an entry to be read again later. */
  putOff(key: CmsKey, problem: string): Promise<void>;
  /** Gives up the entries put off, except these documents. */
  forgetPutOff(except: ReadonlySet<string>): Promise<void>;
  /** Entries put off whose time has come. */
  due(): Promise<readonly CmsKey[]>;
}
