import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the checkout, wherever the caller stands. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the checkout. */
export const inRoot = (...parts) => join(root, ...parts);
