import fs from 'node:fs';
import zlib from 'node:zlib';

export const adUid = 'api::public-service-ad.public-service-ad';
export const mottoUid = 'api::family-motto.family-motto';

/** A complete public-service ad that may be submitted as it is. */
export function buildAd(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: '文明餐桌',
    lines: ['吃多少点多少', '不剩饭不剩菜'],
    strip: '文明餐桌，不剩饭菜',
    theme: '文明餐桌',
    seconds: 10,
    publisherId: 'org-1',
    signature: '望禾县文明办',
    source: 'OWN',
    channels: ['SCREEN', 'WEB'],
    ...overrides,
  };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A valid PNG of one grey, 64 × 36. */
export function buildPicture(grey: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(64, 0);
  header.writeUInt32BE(36, 4);
  header[8] = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(64, grey)]);
  const pixels = zlib.deflateSync(Buffer.concat(Array.from({ length: 36 }, () => row)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** The multipart form with which the panel uploads one file. */
export function buildUpload(bytes: Buffer | string, name: string, mime: string): FormData {
  const form = new FormData();
  form.append('files', new Blob([bytes as BlobPart], { type: mime }), name);
  form.append('fileInfo', JSON.stringify({ name, alternativeText: null, caption: null }));
  return form;
}

/** Writes a demo manifest with one ad with picture, one draft story and two accounts. */
export function writeManifest(dataDir: string): void {
  const folder = `${dataDir}/cms-import`;
  fs.mkdirSync(`${folder}/pictures`, { recursive: true });
  fs.writeFileSync(`${folder}/pictures/ad-01.png`, buildPicture(120));
  const entries = [
    { key: 'ad-1', uid: 'public-service-ad', fields: buildAd(), media: { images: ['pictures/ad-01.png'] }, publish: true },
    { key: 'ad-2', uid: 'public-service-ad', fields: buildAd({ title: '节水' }), media: { images: ['pictures/ad-01.png'] }, publish: true },
    {
      key: 'motto-1',
      uid: 'family-motto',
      fields: { text: '静以修身，俭以养德', kind: 'CLASSIC', consent: false, publisherId: 'org-1', signature: '望禾县文明办', source: 'OWN', channels: ['WEB'] },
      publish: true,
    },
    { key: 'story-1', uid: 'story', fields: { title: '好邻居', signature: '望禾县文明办' }, publish: false },
  ];
  const staff = [
    { email: 'editor@wenming.local', name: '米惜粒', role: 'editor' },
    { email: 'contributor@wenming.local', name: '车缓行', role: 'contributor' },
  ];
  fs.writeFileSync(`${folder}/manifest.json`, JSON.stringify({ entries, staff }));
}
