import bundled from './bundled.json';
import { contentManager } from './contentManager';
import { mediaLibrary } from './mediaLibrary';
import { panel } from './panel';
import { portal } from './portal';

/** Everything an editor meets, in Chinese; later parts win over earlier ones. */
export const zhHans: Record<string, string> = { ...bundled, ...panel, ...contentManager, ...mediaLibrary, ...portal };
