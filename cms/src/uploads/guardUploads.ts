import path from 'node:path';
import { errors } from '@strapi/utils';
import { acceptedTypeOf, type AcceptedType } from './acceptedTypes';

export interface ReceivedFile {
  readonly filepath: string;
  readonly size: number;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
}

const refusal = '只能上传图片（JPG、PNG、WebP、GIF）或视频（MP4、WebM）';

function refuse(name: string, reason: string): never {
  throw new errors.ValidationError(`“${name}”不能上传：${reason}`);
}

function checkSize(name: string, size: number, type: AcceptedType): void {
  if (size <= type.maxBytes) return;
  const limit = `${String(type.maxBytes / 1024 / 1024)} MB`;
  refuse(name, type.mime.startsWith('video/') ? `视频不能超过 ${limit}` : `图片不能超过 ${limit}`);
}

/** Refuses a file that is not what its name says, is of no accepted type or is too big; tells Strapi its real type. */
export async function guardUpload(file: ReceivedFile): Promise<AcceptedType> {
  const name = file.originalFilename ?? '未命名文件';
  const type = await acceptedTypeOf(file.filepath);
  if (!type) refuse(name, refusal);
  if (!type.extensions.includes(path.extname(name).toLowerCase())) refuse(name, '文件内容与扩展名不一致，请另存为正确的格式');
  checkSize(name, file.size, type);
  file.mimetype = type.mime;
  file.detectedMimeType = type.mime;
  return type;
}
