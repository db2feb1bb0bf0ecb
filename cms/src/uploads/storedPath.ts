import path from 'node:path';
import { settings } from '../environment/settings';

/** Where the local provider keeps the file behind an /uploads path. */
export function storedPath(uploadPath: string): string {
  return path.join(settings().dataDir, 'cms-uploads', 'uploads', path.basename(uploadPath));
}

/** The folder that must exist before Strapi starts. */
export function uploadFolder(): string {
  return path.dirname(storedPath('/uploads/x'));
}
