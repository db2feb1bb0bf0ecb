import { DatabaseShelf, openDatabase } from "./databaseShelf";
import { MemoryShelf } from "./memoryShelf";
import type { Shelf } from "./shelf";

// Some WebViews never answer indexedDB.open; a screen must not wait for them.
const patience = 4000;

/** The best shelf this browser gives, within four seconds. */
export async function openShelf(): Promise<Shelf> {
  try {
    return new DatabaseShelf(await openDatabase(patience));
  } catch {
    return new MemoryShelf(localStorageIfAllowed());
  }
}

/** localStorage, or null where touching it throws. */
function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
