import fs from 'node:fs';

export interface AcceptedType {
  readonly mime: string;
  readonly extensions: readonly string[];
  readonly maxBytes: number;
  readonly matches: (head: Buffer) => boolean;
}

const megabyte = 1024 * 1024;
const imageLimit = 20 * megabyte;
const videoLimit = 200 * megabyte;

const ascii = (head: Buffer, from: number, to: number): string => head.subarray(from, to).toString('latin1');

/** What may be stored, told by the first bytes of its content. */
export const acceptedTypes: readonly AcceptedType[] = [
  {
    mime: 'image/jpeg',
    extensions: ['.jpg', '.jpeg'],
    maxBytes: imageLimit,
    matches: (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff,
  },
  {
    mime: 'image/png',
    extensions: ['.png'],
    maxBytes: imageLimit,
    matches: (head) => ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n',
  },
  {
    mime: 'image/webp',
    extensions: ['.webp'],
    maxBytes: imageLimit,
    matches: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
  },
  {
    mime: 'image/gif',
    extensions: ['.gif'],
    maxBytes: imageLimit,
    matches: (head) => ['GIF87a', 'GIF89a'].includes(ascii(head, 0, 6)),
  },
  {
    mime: 'video/mp4',
    extensions: ['.mp4', '.m4v'],
    maxBytes: videoLimit,
    matches: (head) => ascii(head, 4, 8) === 'ftyp' && !['avif', 'heic', 'mif1', 'qt  '].includes(ascii(head, 8, 12)),
  },
  {
    mime: 'video/webm',
    extensions: ['.webm'],
    maxBytes: videoLimit,
    matches: (head) => head.readUInt32BE(0) === 0x1a45dfa3 && head.includes('webm'),
  },
];

/** The accepted type of a file's content, whatever its name says; undefined when it is none. */
export async function acceptedTypeOf(filePath: string): Promise<AcceptedType | undefined> {
  const file = await fs.promises.open(filePath, 'r');
  try {
    const head = Buffer.alloc(64);
    await file.read(head, 0, head.length, 0);
    return acceptedTypes.find((type) => type.matches(head));
  } finally {
    await file.close();
  }
}

/** The type that a stored file of this extension is served as. */
export function mimeOfExtension(extension: string): string | undefined {
  return acceptedTypes.find((type) => type.extensions.includes(extension.toLowerCase()))?.mime;
}
