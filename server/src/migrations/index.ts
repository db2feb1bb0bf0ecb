import { Platform1764000000000 } from "./1764000000000-platform";
import { Stations1764000100000 } from "./1764000100000-stations";

/** Every migration, in order; one set serves SQLite and MariaDB. */
export const migrations = [Platform1764000000000, Stations1764000100000];
